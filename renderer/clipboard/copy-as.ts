import { partOfBoard } from "../../core/commands/part-of-board.ts";
import { outlineOf } from "../../core/formats/text/outline.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { session } from "../store/session.ts";
import { toast } from "../store/ui.ts";
import { drawPieces, drawSvg } from "./draw-pieces.ts";
import { plainSvg } from "./plain-svg.ts";

/** Puts the selection, or the whole board when nothing is selected, on the clipboard as one thing only. */
export async function copyAs(format: "svg" | "png" | "text"): Promise<void> {
  const { doc, selection, boardId } = session.getState();
  if (boardId === null) return;
  const ids = [...selection];
  const what = ids.length === 0 ? "the board" : "the selection";
  if (format === "text") {
    await navigator.clipboard.writeText(outlineOf(ids.length === 0 ? doc : partOfBoard(doc, ids), catalogue));
  } else if (format === "svg") {
    const svg = await drawSvg(boardId, ids);
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([svg], { type: "text/plain" }),
        "image/svg+xml": new Blob([plainSvg(svg)], { type: "image/svg+xml" }),
      }),
    ]);
  } else {
    const { png } = await drawPieces(boardId, ids);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  }
  toast(`Copied ${what} as ${format === "text" ? "text" : format.toUpperCase()}.`);
}
