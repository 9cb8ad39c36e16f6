import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type BoxIndex, indexBoxes, meets, widen } from "./box-index.ts";
import { changedBoxes, isSameBox } from "./changed-boxes.ts";
import { cornersOf, crossesAny, crossesBox, frameOf } from "./crosses.ts";
import { findCourse, ROOM } from "./find-course.ts";
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
export type Routes = ReadonlyMap<RecordId, Route>;

/** A router that remembers the last board, so that a small change is quick. */
export interface Router {
  /** Exactly what a new router would give; only flows that the change since the last board can concern are looked for again. */
  readonly route: (doc: Doc) => Routes;
  /** The same for a board on its way, in the middle of a drag: flows that neither start, end nor stand in the way there wait. */
  readonly preview: (doc: Doc) => Routes;
}

/** What is known about a flow before courses are moved apart, and the area in which it depends on boxes. */
interface Known {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly points: readonly Point[];
  readonly reach: Box;
  /** The course that stays as it is, or null when it was looked for. */
  readonly stored: Course | null;
}

interface Memory {
  readonly boxes: ReadonlyMap<RecordId, Box>;
  readonly index: BoxIndex;
  readonly known: ReadonlyMap<RecordId, Known>;
}

type IsAway = (old: Known, box: Box) => boolean;

const isOutOfReach: IsAway = (old, box) => !meets(box, old.reach);
/** A line that keeps its distance to a box goes around it, so it is looked for again too. */
const isOffCourse: IsAway = ({ points, stored, reach }, box) =>
  !meets(box, widen(reach, 2 * ROOM.wished)) || !crossesBox(points, box, stored === null ? 2 * ROOM.wished : 0);

/** A router that has seen no board yet. */
export function createRouter(): Router {
  let memory: Memory = { boxes: new Map(), index: indexBoxes([]), known: new Map() };
  return {
    route: (doc) => {
      memory = recall(doc, memory, isOutOfReach);
      return finish(memory);
    },
    preview: (doc) => finish(recall(doc, memory, isOffCourse)),
  };
}

function recall(doc: Doc, old: Memory, isAway: IsAway): Memory {
  const boxes = new Map<RecordId, Box>(listRecords(doc, "node").map((node) => [node.id, node]));
  const changed = changedBoxes(old.boxes, boxes);
  const index = indexBoxes([...boxes.values()]);
  const known = new Map<RecordId, Known>();
  for (const edge of listRecords(doc, "edge")) {
    const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
    if (from === null || to === null) continue;
    const before = old.known.get(edge.id);
    const holds =
      before !== undefined &&
      before.edge.route === edge.route &&
      isSameBox(before.from, from) &&
      isSameBox(before.to, to) &&
      changed.every((box) => isAway(before, box));
    known.set(edge.id, holds ? { ...before, edge, from, to } : lookFor(edge, from, to, index));
  }
  return { boxes, index, known };
}

function lookFor(edge: EdgeRecord, from: Box, to: Box, index: BoxIndex): Known {
  const { route } = edge;
  const fits = route !== undefined && fitsBoxes(route, from, to);
  if (fits && !crossesAny(route, index)) {
    const stored = { id: edge.id, from, to, fixed: true, points: route };
    return { edge, from, to, points: route, reach: widen(frameOf(route), ROOM.wished), stored };
  }
  const { points, reach } = findCourse(from, to, index);
  const area = fits ? frameOf([...route, ...cornersOf(reach)]) : reach;
  return { edge, from, to, points, reach: area, stored: null };
}

function finish({ index, known }: Memory): Routes {
  const courses = [...known.values()].map(toCourse).sort((a, b) => (a.id < b.id ? -1 : 1));
  separate(courses, index);
  const lines = new Map<RecordId, readonly Point[]>([...known].map(([id, { points }]) => [id, points]));
  for (const { id, fixed, points } of courses) if (!fixed) lines.set(id, tidy(points));
  const edges = [...known.values()].map(({ edge }) => edge);
  const labels = placeLabels(edges, lines, index);
  return new Map([...lines].map(([id, points]) => [id, { points, label: labels.get(id) ?? { x: 0, y: 0 } }]));
}

/** Of a course that was looked for there is a copy to move about. */
const toCourse = ({ edge, from, to, points, stored }: Known): Course =>
  stored ?? { id: edge.id, from, to, fixed: false, points: points.map(({ x, y }) => ({ x, y })) };
