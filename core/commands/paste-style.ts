import { z } from "zod";
import { listRecords } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import type { Flow } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { idsArg } from "./arg-schemas.ts";
import { isLocked } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";
import { growZones } from "./grow-zones.ts";
import { type Style, styleOf, styleSchema } from "./style.ts";
import { containerOf } from "./zone-members.ts";

/** Gives pieces the looks of another of their sort: size, colour, meaning of a zone, kind of a flow. Locked pieces and pieces of other sorts stay. */
export const pasteStyle = defineCommand({
  id: "paste-style",
  label: "Paste style",
  args: z.strictObject({ ids: idsArg, style: styleSchema }),
  history: "record",
  enabled: (doc, { ids, style }) => ids.some((id) => doc.get(id)?.type === style.type),
  run: (doc, { ids, style }) => {
    const draft = draftOf(doc);
    for (const id of new Set(ids)) {
      const record = draft.doc.get(id);
      if (record !== undefined && !isLocked(record)) restyle(draft, record, style);
    }
    return draft.patch();
  },
});

function restyle(draft: Draft, record: AnyRecord, style: Style): void {
  const own = styleOf(record);
  if (own?.type !== style.type) return;
  switch (style.type) {
    case "node":
      if (own.type === "node" && own.w === style.w && own.h === style.h) return;
      draft.change("node", record.id, { w: style.w, h: style.h });
      dropRoutes(draft, new Set([record.id]));
      growZones(draft, [containerOf(draft.doc, record.id)]);
      return;
    case "note":
      draft.change("note", record.id, { w: style.w, h: style.h, color: style.color });
      return;
    case "zone":
      draft.change("zone", record.id, { plane: style.plane });
      return;
    case "edge":
      if (record.type === "edge" && !isDrawn(draft, record, style.flow))
        draft.change("edge", record.id, { flow: style.flow });
  }
}

/** Two components are joined by a flow of a kind at most once. */
const isDrawn = (draft: Draft, ends: { readonly from: string; readonly to: string }, flow: Flow): boolean =>
  listRecords(draft.doc, "edge").some((edge) => edge.from === ends.from && edge.to === ends.to && edge.flow === flow);
