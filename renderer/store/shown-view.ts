import type { BoardView } from "../../preload/contract/app.ts";

let shown: BoardView | null = null;

/** Called by the canvas whenever it shows another part of the board. */
export function noteShownView(view: BoardView): void {
  shown = view;
}

/** What the canvas shows now: the middle in board px and the zoom; null before it was there. */
export const shownView = (): BoardView | null => shown;
