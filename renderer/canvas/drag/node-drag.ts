import { isUnconnected, splitOf } from "../../../core/commands/split-flow.ts";
import { boundsOf } from "../../../core/model/bounds.ts";
import { isLoose } from "../../../core/model/boxed.ts";
import { type Doc, getRecord, listRecords } from "../../../core/model/doc.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import type { AnyRecord, RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { type BoxedRecord, isBoxed, listBoxed, zoneAt, zoneChain } from "../project/boxes.ts";
import { shownNow } from "../project/shown-board.ts";
import { collapsedAt } from "./collapsed-at.ts";
import { type FlowFinder, type FlowHit, shownFlows } from "./flow-at.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { showPutInto, wayInto } from "./into-collapsed.ts";
import { previewOf } from "./preview.ts";
import { snapBox } from "./snap.ts";

interface Drag {
  readonly ids: readonly RecordId[];
  readonly grabbed: BoxedRecord;
  readonly bounds: Box;
  readonly others: readonly Box[];
  /** The flows that one component without flows can be dropped into; null for anything else. */
  readonly flows: FlowFinder | null;
  /** What the drop would do now. */
  readonly drop: Drop | null;
}

interface Drop {
  readonly command: "move" | "duplicate" | "insert-into-flow" | "set-note";
  readonly args: object;
  /** The collapsed zone that takes it in. */
  readonly into?: RecordId;
}

let drag: Drag | null = null;

/** Begins to drag records by one of them. */
export function startNodeDrag(grabbedId: RecordId, ids: readonly RecordId[]): void {
  const { doc } = shownNow();
  const grabbed = doc.get(grabbedId);
  const moving = ids.map((id) => doc.get(id)).filter(isMovable);
  const bounds = boundsOf(moving);
  if (!isBoxed(grabbed) || bounds === null) return;
  const carried = new Set(ids);
  const still = listBoxed(doc).filter((record) => record.type === grabbed.type && !isCarried(doc, record, carried));
  const isLone = ids.length === 1 && grabbed.type === "node" && isUnconnected(doc, grabbedId);
  const flows = isLone ? shownFlows() : null;
  drag = { ids, grabbed, bounds, others: still, flows, drop: null };
}

/** Where the pointer has taken the grabbed record; `free` switches snapping off, `copy` leaves the originals, `straight` keeps to the axis of the longer way, `pointer` picks the zone. */
export interface DragStep {
  readonly at: Point;
  readonly pointer: Point;
  readonly zoom: number;
  readonly free: boolean;
  readonly copy: boolean;
  readonly straight: boolean;
}

/** Shows the records on their way. */
export function stepNodeDrag({ at, pointer: hand, zoom, free, copy, straight }: DragStep): void {
  if (drag === null) return;
  const { doc } = session.getState();
  const { ids, grabbed, bounds, others } = drag;
  const way = { x: Math.round(at.x - grabbed.x), y: Math.round(at.y - grabbed.y) };
  const raw = straight ? alongAxis(way) : way;
  // What counts is where the record is, not the hand beside it.
  const pointer = { x: hand.x + raw.x - way.x, y: hand.y + raw.y - way.y };
  const moved = { ...bounds, x: bounds.x + raw.x, y: bounds.y + raw.y };
  const { snap, guides: hasGuides } = useUi.getState();
  const settings = { others: hasGuides ? others : [], grid: snap ? GRID : null, reach: SNAP_REACH / zoom };
  const snapped = free ? { dx: 0, dy: 0, guides: [] } : snapBox(moved, settings);
  const guides = straight ? [] : snapped.guides;
  const dx = straight && raw.x === 0 ? 0 : snapped.dx;
  const dy = straight && raw.y === 0 ? 0 : snapped.dy;
  const zone = zoneAt(doc, pointer, new Set(ids))?.id ?? null;
  const joins = !isLoose(grabbed) && zone !== zoneOf(grabbed);
  const args = { ids, dx: raw.x + dx, dy: raw.y + dy, ...(joins ? { zone } : {}) };
  const flow = copy ? null : fitting(doc, grabbed, drag.flows?.(pointer) ?? null);
  const place = { x: grabbed.x + args.dx, y: grabbed.y + args.dy, zone };
  const pin = copy || grabbed.type !== "note" || ids.length > 1 ? null : componentAt(doc, pointer);
  const drop: Drop =
    pin !== null
      ? { command: "set-note", args: { id: grabbed.id, about: pin } }
      : flow === null
        ? { command: copy ? "duplicate" : "move", args }
        : { command: "insert-into-flow", args: { edge: flow.id, component: { id: grabbed.id }, ...place } };
  const shown = previewOf(doc, drop.command, drop.args);
  const into = isLoose(grabbed) ? null : collapsedAt(pointer, new Set(ids));
  // It is shown where the hand has it: in the zone it could not be seen.
  if (into === null) drag = { ...drag, drop };
  else {
    const inside = { ids, ...wayInto(doc, into, bounds), zone: into };
    drag = { ...drag, drop: { command: copy ? "duplicate" : "move", args: inside, into } };
  }
  showGesture({ preview: shown, guides: into === null ? guides : [], dropZone: into ?? (joins ? zone : null) });
}

const alongAxis = ({ x, y }: Point): Point => (Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y });

/** Drops the records: one change, one undo step. Copies are selected instead of their originals. */
export function endNodeDrag(): void {
  const drop = drag?.drop ?? null;
  drag = null;
  if (drop !== null) {
    const patch = dispatch(drop.command, drop.args);
    if (drop.into !== undefined) showPutInto(drop.into);
    else if (drop.command === "duplicate") select(patch.added.filter(isBoxed).map(({ id }) => id));
  }
  endGesture();
}

/** Puts the records back where they were; the rest of the drag does nothing. */
export function cancelNodeDrag(): void {
  drag = null;
  endGesture();
}

/** The component under the pointer: a note dropped on one is pinned to it and stays where it was, so that it hides nothing. */
const componentAt = (doc: Doc, { x, y }: Point): RecordId | null =>
  listRecords(doc, "node").findLast(
    (node) => x >= node.x && x <= node.x + node.w && y >= node.y && y <= node.y + node.h,
  )?.id ?? null;

const isMovable = (record: AnyRecord | undefined): record is BoxedRecord => isBoxed(record) && record.locked !== true;

/** The flow that was hit, if a component of that kind fits in between. */
function fitting(doc: Doc, { id }: BoxedRecord, hit: FlowHit | null): FlowHit | null {
  const edge = hit === null ? null : getRecord(doc, "edge", hit.id);
  const kind = getRecord(doc, "node", id)?.kind;
  return edge === null || kind === undefined || splitOf(doc, edge, kind, catalogue) === null ? null : hit;
}

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
