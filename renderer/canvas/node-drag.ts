import { isLoose } from "../../core/model/boxed.ts";
import type { Doc } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import { dispatch } from "../store/dispatch.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { type BoxedRecord, boundsOf, isBoxed, listBoxed, zoneAt, zoneChain } from "./boxes.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { previewOf } from "./preview.ts";
import { snapBox } from "./snap.ts";

interface Drag {
  readonly ids: readonly RecordId[];
  readonly grabbed: BoxedRecord;
  readonly bounds: Box;
  readonly others: readonly Box[];
  readonly move: MoveArgs | null;
}

interface MoveArgs {
  readonly ids: readonly RecordId[];
  readonly dx: number;
  readonly dy: number;
  readonly zone?: RecordId | null;
}

let drag: Drag | null = null;

/** Begins to drag records by one of them. */
export function startNodeDrag(grabbedId: RecordId, ids: readonly RecordId[]): void {
  const { doc } = session.getState();
  const grabbed = doc.get(grabbedId);
  const moving = ids.map((id) => doc.get(id)).filter(isMovable);
  const bounds = boundsOf(moving);
  if (!isBoxed(grabbed) || bounds === null) return;
  const carried = new Set(ids);
  const still = listBoxed(doc).filter((record) => record.type === grabbed.type && !isCarried(doc, record, carried));
  drag = { ids, grabbed, bounds, others: still, move: null };
}

/** Where the pointer has taken the grabbed record; `free` switches snapping off, `pointer` picks the zone. */
export interface DragStep {
  readonly at: Point;
  readonly pointer: Point;
  readonly zoom: number;
  readonly free: boolean;
}

/** Shows the records on their way. */
export function stepNodeDrag({ at, pointer, zoom, free }: DragStep): void {
  if (drag === null) return;
  const { doc } = session.getState();
  const raw = { x: Math.round(at.x - drag.grabbed.x), y: Math.round(at.y - drag.grabbed.y) };
  const moved = { ...drag.bounds, x: drag.bounds.x + raw.x, y: drag.bounds.y + raw.y };
  const settings = { others: drag.others, grid: useUi.getState().snap ? GRID : null, reach: SNAP_REACH / zoom };
  const { dx, dy, guides } = free ? { dx: 0, dy: 0, guides: [] } : snapBox(moved, settings);
  const zone = zoneAt(doc, pointer, new Set(drag.ids))?.id ?? null;
  const joins = !isLoose(drag.grabbed) && zone !== zoneOf(drag.grabbed);
  const move = { ids: drag.ids, dx: raw.x + dx, dy: raw.y + dy, ...(joins ? { zone } : {}) };
  drag = { ...drag, move };
  showGesture({ preview: previewOf(doc, "move", move), guides, dropZone: joins ? zone : null });
}

/** Drops the records: one change, one undo step. */
export function endNodeDrag(): void {
  const move = drag?.move ?? null;
  drag = null;
  if (move !== null) dispatch("move", move);
  endGesture();
}

/** Puts the records back where they were; the rest of the drag does nothing. */
export function cancelNodeDrag(): void {
  drag = null;
  endGesture();
}

const isMovable = (record: AnyRecord | undefined): record is BoxedRecord => isBoxed(record) && record.locked !== true;

const zoneOf = (record: BoxedRecord): RecordId | null => {
  if (record.type === "node") return record.zone;
  return record.type === "zone" ? record.parent : null;
};

/** Whether a record moves along because it or a zone around it is dragged. */
function isCarried(doc: Doc, record: BoxedRecord, ids: ReadonlySet<RecordId>): boolean {
  if (ids.has(record.id)) return true;
  const around = zoneOf(record);
  const zone = around === null ? undefined : doc.get(around);
  return zone?.type === "zone" && zoneChain(doc, zone).some((each) => ids.has(each.id));
}
