import { fragmentOf } from "../../core/commands/fragment.ts";
import { partOfBoard } from "../../core/commands/part-of-board.ts";
import { outlineOf } from "../../core/formats/text/outline.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { session } from "../store/session.ts";
import { drawPieces } from "./draw-pieces.ts";
import { toHtml } from "./html-carrier.ts";
import { plainSvg } from "./plain-svg.ts";

/** Type under which pieces lie in the clipboard until their picture is there too. */
export const PIECES_TYPE = "application/x-loopboard-pieces";

let copies = 0;

/**
 * Puts the selected pieces on the clipboard: at once as data and text, and a moment later also as SVG and PNG, all in one entry.
 * False when nothing is selected that can be copied.
 */
export function copyPieces(data: DataTransfer): boolean {
  const { doc, selection, boardId } = session.getState();
  const ids = [...selection];
  const fragment = fragmentOf(doc, ids);
  if (fragment.records.length === 0) return false;
  const pieces = JSON.stringify(fragment);
  const outline = outlineOf(partOfBoard(doc, ids), catalogue);
  data.setData("text/plain", outline);
  data.setData("text/html", toHtml(pieces, outline, null));
  data.setData(PIECES_TYPE, pieces);
  copies += 1;
  if (boardId !== null) void addDrawing(boardId, ids, { pieces, outline, copy: copies });
  return true;
}

interface Copied {
  readonly pieces: string;
  readonly outline: string;
  /** Which copy it is: a newer one must not be written over. */
  readonly copy: number;
}

async function addDrawing(board: string, ids: readonly string[], { pieces, outline, copy }: Copied): Promise<void> {
  try {
    const drawing = await drawPieces(board, ids);
    if (copy !== copies || !document.hasFocus()) return;
    const blob = (text: string, type: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob(outline, "text/plain"),
        "text/html": blob(toHtml(pieces, outline, drawing), "text/html"),
        "image/svg+xml": blob(plainSvg(drawing.svg), "image/svg+xml"),
        "image/png": drawing.png,
      }),
    ]);
  } catch (error) {
    // Pieces and text are on the clipboard already: the copy is good without a picture.
    console.warn(`the copy has no picture: ${String(error)}`);
  }
}
