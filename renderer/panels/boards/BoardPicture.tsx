import { useEffect } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { useFaces, wantPicture } from "../../store/faces.ts";

/** The picture of a board, read when it comes into view. */
export function BoardPicture({ board }: { readonly board: BoardSummary }) {
  const svg = useFaces((state) => state.pictures.get(board.id));
  useEffect(() => {
    if (svg === undefined) wantPicture(board.id);
  }, [svg, board.id]);
  if (svg === undefined) return null;
  if (svg === null || board.nodes === 0) return <span>{board.nodes === 0 ? "Empty board" : "No picture yet"}</span>;
  return <img src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} alt="" draggable={false} />;
}
