import { LEAST_SIZES } from "../../../core/model/least-size.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { type BoxedRecord, isBoxed, listBoxed } from "../project/boxes.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { previewOf } from "./preview.ts";
import { draggedBox, type Grip, keepShape } from "./scale-box.ts";
import { snapResize } from "./snap-resize.ts";

interface Resize extends Box {
  readonly id: string;
}

let current: Resize | null = null;
let isCancelled = false;

/** How a handle is dragged: `free` switches snapping off, `keep` holds the shape, `centred` the middle. */
export interface ResizeWay {
  readonly zoom: number;
  readonly free: boolean;
  readonly keep: boolean;
  readonly centred: boolean;
}

/** Shows a box at its new size while a handle is dragged. */
export function previewResize(wanted: Resize, way: ResizeWay): void {
  const { doc } = session.getState();
  const record = doc.get(wanted.id);
  if (!isBoxed(record) || isCancelled) return;
  const isBound = !way.free && !way.keep && !keepsShape(record);
  const { snap, guides: hasGuides } = useUi.getState();
  const { box, guides } = snapResize(record, shapedBox(record, wanted, way), {
    others: isBound && hasGuides ? listBoxed(doc).filter((other) => isAlike(record, other)) : [],
    grid: isBound && snap ? GRID : 1,
    reach: SNAP_REACH / way.zoom,
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

/** The box that is wanted by the handle and the keys that are held, in whole px and never smaller than it may be. */
function shapedBox(from: BoxedRecord, to: Box, { keep, centred }: ResizeWay): Box {
  if (!keep && !centred) return to;
  const grip = { x: sideOf(from.x, to.x, from.w, to.w), y: sideOf(from.y, to.y, from.h, to.h) };
  const least = LEAST_SIZES[from.type];
  const by = (size: number, next: number, smallest: number): number =>
    centred ? Math.max(next - size, (smallest - size) / 2) : next - size;
  const way = { x: grip.x * by(from.w, to.w, least.w), y: grip.y * by(from.h, to.h, least.h) };
  const dragged = draggedBox(from, grip, way, centred);
  const { x, y, w, h } = keep ? keepShape(from, noSmaller(dragged, from, least), grip, centred) : dragged;
  return { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) };
}

/** A box in the shape of another that is large enough, if it is too small itself. */
function noSmaller(box: Box, shape: Box, least: Pick<Box, "w" | "h">): Box {
  const smallest = Math.max(least.w / shape.w, least.h / shape.h);
  const [w, h] = [shape.w * smallest, shape.h * smallest];
  return box.w < w || box.h < h ? { ...box, w, h } : box;
}

function sideOf(start: number, nextStart: number, size: number, nextSize: number): Grip["x"] {
  if (nextSize === size) return 0;
  return nextStart === start ? 1 : -1;
}

const isAlike = (record: BoxedRecord, other: BoxedRecord): boolean =>
  other.id !== record.id && other.type === record.type;

/** Pictures and ink keep their shape, which a grid would bend. */
const keepsShape = ({ type }: BoxedRecord): boolean => type === "image" || type === "stroke";
