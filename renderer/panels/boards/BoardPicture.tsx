import { useEffect } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { useFaces, wantPicture } from "../../store/faces.ts";
import { wantDrawing } from "../../store/missing-faces.ts";

/** The picture of a board, read when it comes into view, and drawn first when there is none. */
export function BoardPicture({ board: { id, nodes } }: { readonly board: BoardSummary }) {
  const svg = useFaces((state) => state.pictures.get(id));
  useEffect(() => {
    if (svg === undefined) wantPicture(id);
  }, [svg, id]);
  const isMissing = svg === null && nodes > 0;
  useEffect(() => (isMissing ? wantDrawing(id) : undefined), [isMissing, id]);
  if (svg === undefined) return null;
  if (svg === null || nodes === 0) return <span>{nodes === 0 ? "Empty board" : "No picture yet"}</span>;
  return <img src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} alt="" draggable={false} />;
}
