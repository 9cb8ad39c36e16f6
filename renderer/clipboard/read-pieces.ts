import { type Fragment, fragmentOf, readFragment } from "../../core/commands/fragment.ts";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { sourceInSvg } from "../../core/formats/loopboard/svg-source.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { PIECES_TYPE } from "./copy-pieces.ts";
import { piecesInHtml } from "./html-carrier.ts";

/** The pieces in a clipboard: copied here or in another window, one of our drawings, or the text of a board file. Null when it holds none. Throws AppError for pieces that are not sound. */
export function readPieces(data: DataTransfer): Fragment | null {
  const text = data.getData("text/plain");
  const copied = data.getData(PIECES_TYPE) || piecesInHtml(data.getData("text/html")) || text;
  return readFragment(copied) ?? fromBoard(sourceInSvg(data.getData("image/svg+xml") || text) ?? text);
}

function fromBoard(text: string): Fragment | null {
  if (!/^\s*\{/.test(text) || !/"format"\s*:\s*"loopboard"/.test(text)) return null;
  const { doc } = parseBoard(text, { catalogue, file: "The clipboard" });
  const fragment = fragmentOf(doc, doc.keys());
  return fragment.records.length === 0 ? null : fragment;
}
