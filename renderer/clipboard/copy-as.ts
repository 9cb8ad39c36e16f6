import { partOfBoard } from "../../core/commands/part-of-board.ts";
import { markdownOf } from "../../core/formats/text/markdown.ts";
import { mermaidOf } from "../../core/formats/text/mermaid.ts";
import { outlineOf } from "../../core/formats/text/outline.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { session } from "../store/session.ts";
import { toast } from "../store/ui.ts";
import { drawPieces, drawSvg } from "./draw-pieces.ts";
import { plainSvg } from "./plain-svg.ts";

/** What a copy of only one kind can be, with the word for it. */
export const COPY_NAMES = { png: "PNG", svg: "SVG", text: "text", markdown: "Markdown", mermaid: "Mermaid" } as const;

export type CopyFormat = keyof typeof COPY_NAMES;

const WRITERS = { text: outlineOf, markdown: markdownOf, mermaid: mermaidOf } as const;

/** Puts the selection, or the whole board when nothing is selected, on the clipboard as one thing only. */
export async function copyAs(format: CopyFormat): Promise<void> {
  const { doc, selection, boardId } = session.getState();
  if (boardId === null) return;
  const ids = [...selection];
  const what = ids.length === 0 ? "the board" : "the selection";
  if (format === "text" || format === "markdown" || format === "mermaid") {
    await navigator.clipboard.writeText(WRITERS[format](ids.length === 0 ? doc : partOfBoard(doc, ids), catalogue));
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
  toast(`Copied ${what} as ${COPY_NAMES[format]}.`);
}
