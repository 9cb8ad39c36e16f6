import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type BoxIndex, indexBoxes, widen } from "./box-index.ts";
import { changedBoxes, isSameBox } from "./changed-boxes.ts";
import { cornersOf, crossesAny, frameOf } from "./crosses.ts";
import { findCourse, ROOM } from "./find-course.ts";
import { fitsBoxes } from "./stored-route.ts";
import type { Course } from "./stretch.ts";

/** A flow with its ends as they are now. */
export interface FlowNow {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
}

/** What is known about a flow before courses are moved apart, and the area in which it depends on boxes. */
export interface KnownFlow extends FlowNow {
  readonly points: readonly Point[];
  /** Bends set by hand on the course. */
  readonly pins: readonly Point[];
  readonly reach: Box;
  /** The course that stays as it is, or null when it was looked for. */
  readonly stored: Course | null;
}

/** The components and flows of a board as a router knows them. */
export interface KnownBoard {
  readonly boxes: ReadonlyMap<RecordId, Box>;
  readonly index: BoxIndex;
  readonly flows: ReadonlyMap<RecordId, KnownFlow>;
  /** The flows at each component. */
  readonly atEnd: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Whether each flow is the one that was known before, and no other was. */
  readonly isSame: boolean;
}

/** A board without anything. */
export const NOTHING_KNOWN: KnownBoard = {
  boxes: new Map(),
  index: indexBoxes([]),
  flows: new Map(),
  atEnd: new Map(),
  isSame: false,
};

/** What is to be known about a board: flows that the change since the last one cannot concern are taken from there. */
export function recall(doc: Doc, old: KnownBoard): KnownBoard {
  const boxes = new Map<RecordId, Box>(listRecords(doc, "node").map((node) => [node.id, node]));
  const changed = changedBoxes(old.boxes, boxes);
  const changes = indexBoxes(changed);
  const index = indexBoxes([...boxes.values()]);
  const flows = new Map<RecordId, KnownFlow>();
  let isSame = changed.length === 0;
  for (const edge of listRecords(doc, "edge")) {
    const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
    if (from === null || to === null) continue;
    const before = old.flows.get(edge.id);
    const holds =
      before !== undefined &&
      before.edge.route === edge.route &&
      before.edge.bends === edge.bends &&
      isSameBox(before.from, from) &&
      isSameBox(before.to, to) &&
      (changed.length === 0 || changes.near(before.reach).length === 0);
    isSame &&= holds;
    flows.set(edge.id, holds ? { ...before, edge, from, to } : lookFor(edge, from, to, index));
  }
  return { boxes, index, flows, atEnd: flowsAtEnds(flows), isSame: isSame && flows.size === old.flows.size };
}

function flowsAtEnds(flows: ReadonlyMap<RecordId, KnownFlow>): ReadonlyMap<RecordId, readonly RecordId[]> {
  const atEnd = new Map<RecordId, RecordId[]>();
  for (const [id, { edge }] of flows)
    for (const end of new Set([edge.from, edge.to])) {
      const list = atEnd.get(end);
      if (list === undefined) atEnd.set(end, [id]);
      else list.push(id);
    }
  return atEnd;
}

/** The course that is stored in a flow, when it still leads from border to border and through no box; otherwise null. */
export function storedCourse({ id, route, bends }: EdgeRecord, from: Box, to: Box, index: BoxIndex): Course | null {
  const holds = route !== undefined && bends === undefined && fitsBoxes(route, from, to) && !crossesAny(route, index);
  return holds ? { id, from, to, fixed: true, points: route } : null;
}

/** Finds the course of one flow among boxes; those of both its ends must be in the index. */
export function lookFor(edge: EdgeRecord, from: Box, to: Box, index: BoxIndex): KnownFlow {
  const stored = storedCourse(edge, from, to, index);
  if (stored !== null) {
    const reach = widen(frameOf(stored.points), ROOM.wished);
    return { edge, from, to, points: stored.points, pins: [], reach, stored };
  }
  const { route, bends } = edge;
  const { points, pins, reach } = findCourse(from, to, index, bends);
  // A stored course that would hold without what stands on it comes back when that goes away.
  const isWaiting = route !== undefined && bends === undefined && fitsBoxes(route, from, to);
  const area = isWaiting ? frameOf([...route, ...cornersOf(reach)]) : reach;
  return { edge, from, to, points, pins, reach: area, stored: null };
}

/** A course to be moved apart from others: of one that was looked for a copy. */
export const toCourse = ({ edge, from, to, points, pins, stored }: KnownFlow): Course =>
  stored ?? { id: edge.id, from, to, fixed: false, pins, points: points.map(({ x, y }) => ({ x, y })) };
