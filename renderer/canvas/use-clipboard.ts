import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import type { Point } from "../../core/model/records/fields.ts";
import { copyPieces } from "../clipboard/copy-pieces.ts";
import { notesFromText } from "../clipboard/notes-from-text.ts";
import { takePasteInPlace } from "../clipboard/paste-in-place.ts";
import { type PastePlace, pastePieces } from "../clipboard/paste-pieces.ts";
import { readPieces } from "../clipboard/read-pieces.ts";
import { addPictures } from "../pictures/add-pictures.ts";
import { pictureFilesOf } from "../pictures/picture-files.ts";
import { dispatch } from "../store/dispatch.ts";
import { reportProblem } from "../store/report-problem.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { isTyping } from "./is-typing.ts";

/** Copies, cuts and pastes through the system clipboard, so that it works across boards, windows and programs. Pasted text becomes notes. */
export function useClipboard(root: RefObject<HTMLElement | null>, pointer: RefObject<Point | null>): void {
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const isMine = (): boolean => !isTyping() && useUi.getState().dialog === null && root.current !== null;
    const onCopy = (event: ClipboardEvent): void => {
      if (isMine() && event.clipboardData !== null && copyPieces(event.clipboardData)) event.preventDefault();
    };
    const onCut = (event: ClipboardEvent): void => {
      const { selection, readOnly } = session.getState();
      if (!isMine() || readOnly || event.clipboardData === null || !copyPieces(event.clipboardData)) return;
      event.preventDefault();
      dispatch("delete", { ids: [...selection] });
    };
    const onPaste = (event: ClipboardEvent): void => {
      const inPlace = takePasteInPlace();
      if (!isMine() || event.clipboardData === null) return;
      event.preventDefault();
      const box = root.current?.getBoundingClientRect();
      const middle = box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      pasteFrom(event.clipboardData, screenToFlowPosition(pointer.current ?? middle), inPlace);
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("cut", onCut);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("cut", onCut);
      document.removeEventListener("paste", onPaste);
    };
  }, [root, pointer, screenToFlowPosition]);
}

/** Pieces first: what was copied here also carries a picture and a text. */
function pasteFrom(data: DataTransfer, around: Point, inPlace: boolean): void {
  const place: PastePlace = inPlace ? "in place" : { around };
  try {
    const fragment = readPieces(data);
    const pictures = fragment === null ? pictureFilesOf(data) : [];
    if (fragment !== null) pastePieces(fragment.records, place);
    else if (pictures.length > 0) void addPictures(pictures, around);
    else pastePieces(notesFromText(data.getData("text/plain")), { around });
  } catch (error) {
    reportProblem(error);
  }
}
