import type { Box } from "../../core/model/records/fields.ts";
import type { BoardView } from "../../preload/contract/app.ts";

let shown: BoardView | null = null;
let area: Box | null = null;

/** Called by the canvas, of this size in px, whenever it shows another part of the board. */
export function noteShownView(view: BoardView, size: { readonly w: number; readonly h: number }): void {
  const [w, h] = [size.w / view.zoom, size.h / view.zoom];
  shown = view;
  area = { x: view.x - w / 2, y: view.y - h / 2, w, h };
}

/** What the canvas shows now: the middle in board px and the zoom; null before it was there. */
export const shownView = (): BoardView | null => shown;

/** The part of the board that the canvas shows now, board px; null before it was there. */
export const shownArea = (): Box | null => area;
