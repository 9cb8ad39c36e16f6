import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import { fragmentOf, readFragment } from "../../core/commands/fragment.ts";
import { EMPTY_PATCH, type Patch } from "../../core/model/patch.ts";
import type { Point } from "../../core/model/records/fields.ts";
import { addPictures } from "../pictures/add-pictures.ts";
import { pictureFilesOf } from "../pictures/picture-files.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { reportProblem } from "../store/report-problem.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { zoneAt } from "./boxes.ts";
import { GRID } from "./grid.ts";
import { isTyping } from "./is-typing.ts";

const JSON_TYPE = "application/json";
const LONGEST_NOTE = 20_000;

/** Copies, cuts and pastes through the system clipboard, so that it works across boards and windows. Pasted text becomes a note. */
export function useClipboard(root: RefObject<HTMLElement | null>, pointer: RefObject<Point | null>): void {
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const isMine = (event: ClipboardEvent): boolean =>
      event.clipboardData !== null && !isTyping() && useUi.getState().dialog === null && root.current !== null;
    const onCopy = (event: ClipboardEvent): void => {
      if (isMine(event) && copyTo(event.clipboardData)) event.preventDefault();
    };
    const onCut = (event: ClipboardEvent): void => {
      if (!isMine(event) || session.getState().readOnly || !copyTo(event.clipboardData)) return;
      event.preventDefault();
      dispatch("delete", { ids: [...session.getState().selection] });
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isMine(event)) return;
      event.preventDefault();
      const box = root.current?.getBoundingClientRect();
      const middle = box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      pasteFrom(event.clipboardData, screenToFlowPosition(pointer.current ?? middle));
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

function copyTo(data: DataTransfer | null): boolean {
  const { doc, selection } = session.getState();
  const fragment = fragmentOf(doc, selection);
  if (fragment.records.length === 0 || data === null) return false;
  const text = JSON.stringify(fragment);
  data.setData("text/plain", text);
  data.setData(JSON_TYPE, text);
  return true;
}

function pasteFrom(data: DataTransfer | null, at: Point): void {
  const pictures = pictureFilesOf(data);
  if (pictures.length > 0 && data?.getData(JSON_TYPE) === "") {
    void addPictures(pictures, at);
    return;
  }
  const text = data?.getData(JSON_TYPE) || data?.getData("text/plain") || "";
  const place = { x: snapped(at.x), y: snapped(at.y) };
  try {
    const fragment = readFragment(text);
    const zone = zoneAt(session.getState().doc, at)?.id ?? null;
    const patch =
      fragment === null
        ? pasteText(text, place)
        : dispatch("paste", { fragment: { records: fragment.records }, ...place, zone });
    const added = ["zone", "node", "note"].flatMap((type) => addedIds(patch, type));
    if (added.length > 0) select(added);
  } catch (error) {
    reportProblem(error);
  }
}

function pasteText(text: string, at: Point): Patch {
  const trimmed = text.trim().slice(0, LONGEST_NOTE);
  return trimmed === "" ? EMPTY_PATCH : dispatch("add-note", { ...at, text: trimmed });
}

const snapped = (value: number): number => {
  const step = useUi.getState().snap ? GRID : 1;
  return Math.round(value / step) * step;
};
