import type { RecordId } from "../../core/model/records.ts";
import { dispatch } from "../store/dispatch.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";

/** Collapses or expands zones and keeps them selected; what is hidden leaves the selection. */
export function setCollapsed(ids: readonly RecordId[], collapsed: boolean): void {
  dispatch("fold", { ids, collapsed });
  select(ids);
}

/** Collapses the selected zones, or expands them when all of them are collapsed. */
export function toggleCollapsed(): void {
  const { doc, selection } = session.getState();
  const zones = [...selection].flatMap((id) => {
    const record = doc.get(id);
    return record?.type === "zone" ? [record] : [];
  });
  setCollapsed(
    zones.map(({ id }) => id),
    !zones.every((zone) => zone.collapsed === true),
  );
}
