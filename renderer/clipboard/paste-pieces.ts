import type { Piece } from "../../core/commands/fragment.ts";
import { boundsOf } from "../../core/model/bounds.ts";
import { isBoxed } from "../../core/model/boxed.ts";
import type { Point } from "../../core/model/records/fields.ts";
import { GRID } from "../canvas/drag/grid.ts";
import { zoneAt } from "../canvas/project/boxes.ts";
import { dispatch } from "../store/dispatch.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";

/** Where pieces go: around a point, or where they were copied. */
export type PastePlace = { readonly around: Point } | "in place";

interface LastPaste {
  readonly key: string;
  readonly times: number;
}

let last: LastPaste = { key: "", times: 0 };

/** Puts pieces on the board and selects them; the same pieces at the same place again go a step aside each time. */
export function pastePieces(records: readonly Piece[], place: PastePlace): void {
  const bounds = boundsOf(records.filter(isBoxed));
  if (bounds === null) return;
  const corner =
    place === "in place"
      ? { x: bounds.x, y: bounds.y }
      : { x: snapped(place.around.x - bounds.w / 2), y: snapped(place.around.y - bounds.h / 2) };
  const step = place === "in place" ? 0 : stepAside(records, corner);
  const at = { x: corner.x + step, y: corner.y + step };
  const middle = { x: at.x + bounds.w / 2, y: at.y + bounds.h / 2 };
  const zone = zoneAt(session.getState().doc, middle)?.id ?? null;
  const patch = dispatch("paste", { fragment: { records }, ...at, zone });
  const added = patch.added.filter(isBoxed).map(({ id }) => id);
  if (added.length > 0) select(added);
}

function stepAside(records: readonly Piece[], corner: Point): number {
  const { boardId } = session.getState();
  const key = `${boardId} ${corner.x} ${corner.y} ${records.map(({ id }) => id).join(" ")}`;
  last = { key, times: key === last.key ? last.times + 1 : 0 };
  return last.times * GRID;
}

function snapped(value: number): number {
  const step = useUi.getState().snap ? GRID : 1;
  return Math.round(value / step) * step;
}
