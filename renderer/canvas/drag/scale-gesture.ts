import { create } from "zustand";
import { listScalable } from "../../../core/commands/scalable.ts";
import { boundsOf } from "../../../core/model/bounds.ts";
import type { Doc } from "../../../core/model/doc.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { listBoxed } from "../project/boxes.ts";
import { shownNow } from "../project/shown-board.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { previewOf } from "./preview.ts";
import { draggedBox, type Grip, keepShape } from "./scale-box.ts";
import { snapResize } from "./snap-resize.ts";

interface ScaleDrag {
  readonly ids: readonly RecordId[];
  readonly grip: Grip;
  readonly from: Box;
  readonly others: readonly Box[];
  /** The box that the drag has reached, or null before its first step. */
  readonly box: Box | null;
}

let drag: ScaleDrag | null = null;

/** Whether several pieces are being sized by a handle of their common box. */
export const useScaling = create<{ readonly active: boolean }>(() => ({ active: false }));

/** The box around those of the selected pieces that can be sized together, or null for fewer than two. */
export function scalableBounds(doc: Doc, ids: Iterable<RecordId>): Box | null {
  const pieces = listScalable(doc, ids);
  return pieces.length < 2 ? null : boundsOf(pieces.map(({ box }) => box));
}

/** Begins to size what is selected by one handle. */
export function startScale(grip: Grip): void {
  const { doc, selection } = session.getState();
  const ids = [...selection];
  const from = scalableBounds(doc, ids);
  if (from === null) return;
  const pieces = listScalable(doc, ids);
  const sized = new Set(pieces.map(({ record }) => record.id));
  const types = new Set(pieces.map(({ record }) => record.type));
  const others = listBoxed(shownNow().doc).filter(({ id, type }) => !sized.has(id) && types.has(type));
  drag = { ids, grip, from, others, box: null };
  useScaling.setState({ active: true });
}

/** How far the handle was dragged, board px; `keep` holds the shape, `centred` the middle, `free` switches snapping off. */
export interface ScaleStep {
  readonly by: Point;
  readonly zoom: number;
  readonly keep: boolean;
  readonly centred: boolean;
  readonly free: boolean;
}

/** Shows the pieces at the size that the handle asks for. */
export function stepScale({ by, zoom, keep, centred, free }: ScaleStep): void {
  if (drag === null) return;
  const { ids, grip, from, others } = drag;
  const { snap, guides: hasGuides } = useUi.getState();
  const snapped = snapResize(from, draggedBox(from, grip, by, centred), {
    others: hasGuides && !free ? others : [],
    grid: snap && !free ? GRID : 1,
    reach: SNAP_REACH / zoom,
  });
  const box = keep ? keepShape(from, snapped.box, grip, centred) : snapped.box;
  drag = { ...drag, box };
  showGesture({
    preview: previewOf(session.getState().doc, "scale", { ids, box }),
    guides: keep ? [] : snapped.guides,
  });
}

/** Keeps the sizes that are shown: one change, one undo step. */
export function endScale(): void {
  if (drag !== null && drag.box !== null) dispatch("scale", { ids: drag.ids, box: drag.box });
  cancelScale();
}

/** Puts the pieces back to their sizes; the rest of the drag does nothing. */
export function cancelScale(): void {
  drag = null;
  useScaling.setState({ active: false });
  endGesture();
}
