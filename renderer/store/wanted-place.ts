import { isBoxed } from "../../core/model/boxed.ts";
import type { Point } from "../../core/model/records/fields.ts";
import { session } from "./session.ts";
import { shownView } from "./shown-view.ts";

/** From the edge of a piece to the middle of a note beside it, px. */
const BESIDE = 140;

/** Where a person expects something new, board px: beside the one selected piece, else in the middle of what is shown; undefined before there is a view. */
export function wantedPlace(): Point | undefined {
  const { doc, selection } = session.getState();
  const [id] = selection;
  const piece = selection.size === 1 && id !== undefined ? doc.get(id) : undefined;
  if (piece !== undefined && isBoxed(piece)) return { x: piece.x + piece.w + BESIDE, y: piece.y + piece.h / 2 };
  const view = shownView();
  return view === null ? undefined : { x: Math.round(view.x), y: Math.round(view.y) };
}
