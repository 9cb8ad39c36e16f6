import type { Box } from "../../core/model/records/fields.ts";
import { dispatch } from "../store/dispatch.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { type BoxedRecord, isBoxed } from "./boxes.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID } from "./grid.ts";
import { previewOf } from "./preview.ts";

interface Resize extends Box {
  readonly id: string;
}

let current: Resize | null = null;
let isCancelled = false;

/** Shows a box at its new size while a handle is dragged. */
export function previewResize(wanted: Resize): void {
  const { doc } = session.getState();
  const record = doc.get(wanted.id);
  if (!isBoxed(record) || isCancelled) return;
  current = { id: wanted.id, ...snapResize(record, wanted, gridFor(record)) };
  showGesture({ preview: previewOf(doc, "resize", current), guides: [], dropZone: null });
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

/** Moves the dragged sides to the grid; sides that were not dragged stay where they are. */
export function snapResize(from: Box, to: Box, grid: number): Box {
  const snap = (value: number): number => Math.round(value / grid) * grid;
  const left = to.x === from.x ? from.x : snap(to.x);
  const top = to.y === from.y ? from.y : snap(to.y);
  const right = isNear(to.x + to.w, from.x + from.w) ? from.x + from.w : snap(to.x + to.w);
  const bottom = isNear(to.y + to.h, from.y + from.h) ? from.y + from.h : snap(to.y + to.h);
  return { x: left, y: top, w: Math.max(right - left, grid), h: Math.max(bottom - top, grid) };
}

/** Pictures and ink keep their shape, which a grid would bend. */
const gridFor = ({ type }: BoxedRecord): number =>
  type !== "image" && type !== "stroke" && useUi.getState().snap ? GRID : 1;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
