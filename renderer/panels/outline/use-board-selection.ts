import type { RecordId } from "../../../core/model/records.ts";
import { select } from "../../store/selection.ts";
import { useSession } from "../../store/session.ts";
import { requestCenter } from "../../store/viewport.ts";
import type { GridRow } from "./grid-column.ts";
import type { GridModel } from "./use-grid.ts";

/** The drawing follows when the keys rest: row after row it would only be in their way. */
const REST_MS = 120;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Chooses on the board what is chosen in a table, and brings to the middle what the keys have come to. */
export function useBoardSelection(): Pick<GridModel<GridRow>, "selection" | "onSelect" | "onVisit"> {
  const selection: ReadonlySet<RecordId> = useSession((state) => state.selection);
  return { selection, onSelect: select, onVisit: visitSoon };
}

function visitSoon(id: RecordId): void {
  clearTimeout(timer);
  timer = setTimeout(() => requestCenter(id), REST_MS);
}
