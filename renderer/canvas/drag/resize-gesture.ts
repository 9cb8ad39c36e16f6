import type { Box } from "../../../core/model/records/fields.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { type BoxedRecord, isBoxed, listBoxed } from "../project/boxes.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { previewOf } from "./preview.ts";
import { snapResize } from "./snap-resize.ts";

interface Resize extends Box {
  readonly id: string;
}

let current: Resize | null = null;
let isCancelled = false;

/** Shows a box at its new size while a handle is dragged; `free` switches snapping off. */
export function previewResize(wanted: Resize, { zoom, free }: { readonly zoom: number; readonly free: boolean }): void {
  const { doc } = session.getState();
  const record = doc.get(wanted.id);
  if (!isBoxed(record) || isCancelled) return;
  const isBound = !free && !keepsShape(record);
  const { snap, guides: hasGuides } = useUi.getState();
  const { box, guides } = snapResize(record, wanted, {
    others: isBound && hasGuides ? listBoxed(doc).filter((other) => isAlike(record, other)) : [],
    grid: isBound && snap ? GRID : 1,
    reach: SNAP_REACH / zoom,
  });
  current = { id: wanted.id, ...box };
  showGesture({ preview: previewOf(doc, "resize", current), guides });
}

/** Keeps the size that is shown. */
export function endResize(): void {
  if (current !== null) dispatch("resize", current);
  current = null;
  isCancelled = false;
  endGesture();
}

/** Puts the box back to its size; the rest of the drag does nothing. */
export function cancelResize(): void {
  isCancelled = current !== null;
  current = null;
  endGesture();
}

const isAlike = (record: BoxedRecord, other: BoxedRecord): boolean =>
  other.id !== record.id && other.type === record.type;

/** Pictures and ink keep their shape, which a grid would bend. */
const keepsShape = ({ type }: BoxedRecord): boolean => type === "image" || type === "stroke";
