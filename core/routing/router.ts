import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type BoxIndex, indexBoxes, meets } from "./box-index.ts";
import { crossesAny, frameOf } from "./crosses.ts";
import { findCourse } from "./find-course.ts";
import { placeLabels } from "./place-labels.ts";
import { separate } from "./separate.ts";
import { fitsBoxes } from "./stored-route.ts";
import type { Course } from "./stretch.ts";
import { tidy } from "./tidy.ts";

/** The course of a flow: corner points from the source's border to the target's border and the middle of its label, px. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

/** The course of every flow whose ends exist. */
export type Router = (doc: Doc) => ReadonlyMap<RecordId, Route>;

/** What is known about a flow before courses are moved apart, and the area in which it depends on boxes. */
interface Known {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly points: readonly Point[];
  readonly reach: Box;
  readonly isStored: boolean;
}

/**
 * A router that remembers: it gives for every board exactly what a new one would give, but looks again only for the flows
 * that a change can concern, so that a drag can ask for each frame.
 */
export function createRouter(): Router {
  let boxes: ReadonlyMap<RecordId, Box> = new Map();
  let known: ReadonlyMap<RecordId, Known> = new Map();
  return (doc) => {
    const now = new Map<RecordId, Box>(listRecords(doc, "node").map((node) => [node.id, node]));
    const changed = changedBoxes(boxes, now);
    const index = indexBoxes([...now.values()]);
    const next = new Map<RecordId, Known>();
    for (const edge of listRecords(doc, "edge")) {
      const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
      if (from === null || to === null) continue;
      const old = known.get(edge.id);
      const holds = old !== undefined && isSameCourse(old, { edge, from, to }, changed);
      next.set(edge.id, holds ? { ...old, edge, from, to } : lookFor(edge, from, to, index));
    }
    [boxes, known] = [now, next];
    return finish([...next.values()], index);
  };
}

function changedBoxes(before: ReadonlyMap<RecordId, Box>, after: ReadonlyMap<RecordId, Box>): readonly Box[] {
  const changed: Box[] = [];
  for (const [id, box] of after) {
    const old = before.get(id);
    if (old === undefined || !isSameBox(old, box)) changed.push(box);
  }
  for (const [id, box] of before) {
    const left = after.get(id);
    if (left === undefined || !isSameBox(left, box)) changed.push(box);
  }
  return changed;
}

const isSameBox = (a: Box, b: Box): boolean => a === b || (a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h);

const isSameCourse = (
  old: Known,
  { edge, from, to }: Pick<Known, "edge" | "from" | "to">,
  changed: readonly Box[],
): boolean =>
  old.edge.route === edge.route &&
  isSameBox(old.from, from) &&
  isSameBox(old.to, to) &&
  !changed.some((box) => meets(box, old.reach));

function lookFor(edge: EdgeRecord, from: Box, to: Box, index: BoxIndex): Known {
  const { route } = edge;
  const fits = route !== undefined && fitsBoxes(route, from, to);
  if (fits && !crossesAny(route, index))
    return { edge, from, to, points: route, reach: frameOf(route), isStored: true };
  const { points, reach } = findCourse(from, to, index);
  const area = fits ? frameOf([...route, ...cornersOf(reach)]) : reach;
  return { edge, from, to, points, reach: area, isStored: false };
}

const cornersOf = ({ x, y, w, h }: Box): readonly Point[] => [
  { x, y },
  { x: x + w, y: y + h },
];

function finish(all: readonly Known[], index: BoxIndex): ReadonlyMap<RecordId, Route> {
  const courses = all
    .map(({ edge, from, to, points, isStored }): Course => {
      return { id: edge.id, from, to, fixed: isStored, points: points.map(({ x, y }) => ({ x, y })) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (courses.some(({ fixed }) => !fixed)) separate(courses, index);
  const moved = new Map(courses.map(({ id, points }) => [id, tidy(points)]));
  const points = new Map(
    all.map(({ edge, points, isStored }) => [edge.id, isStored ? points : (moved.get(edge.id) ?? points)]),
  );
  const labels = placeLabels(
    all.map(({ edge }) => edge),
    points,
    index,
  );
  return new Map([...points].map(([id, course]) => [id, { points: course, label: labels.get(id) ?? { x: 0, y: 0 } }]));
}
