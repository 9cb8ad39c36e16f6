import type { Doc } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { isSameData } from "../model/same.ts";
import { type BoardLines, createBoardLines } from "./board-lines.ts";
import { type BoxIndex, indexBoxes } from "./box-index.ts";
import { findJumps } from "./find-jumps.ts";
import { settledCourse } from "./fresh-courses.ts";
import { type KnownBoard, toCourse } from "./known-flow.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { type Routes, routeOf } from "./routes.ts";
import { separate } from "./separate.ts";
import type { Course } from "./stretch.ts";

/** A board at rest: its flows where they are drawn, ready to be asked by place. */
export interface RestingBoard {
  readonly doc: Doc;
  readonly known: KnownBoard;
  readonly routes: Routes;
  readonly courses: ReadonlyMap<RecordId, Course>;
  readonly lines: BoardLines;
  /** The plates of labels by flow, and by place. */
  readonly plates: ReadonlyMap<RecordId, Box>;
  readonly plateIndex: BoxIndex;
  readonly plateOwners: ReadonlyMap<Box, RecordId>;
}

/** Moves the flows of a board apart and places their labels; what is the same as before is taken from there. */
export function settleBoard(doc: Doc, known: KnownBoard, old: RestingBoard | null): RestingBoard {
  const isStill = old !== null && known.isSame;
  if (isStill && hasSameLabels(known, old.known)) return { ...old, doc, known };
  const courses = isStill ? old.courses : settleCourses(known);
  const lines = isStill ? old.lines : createBoardLines([...courses.values()]);
  const labels = labelsOf(known, courses, lines);
  const routes = new Map(
    [...courses].map(([id, course]) => {
      const route = routeOf(course.points, labels.get(id)?.point ?? ORIGIN, findJumps(course, lines));
      const before = old?.routes.get(id);
      return [id, before !== undefined && isSameData(before, route) ? before : route];
    }),
  );
  const plates = new Map([...labels].flatMap(([id, { plate }]) => (plate === null ? [] : [[id, plate] as const])));
  const plateOwners = new Map([...plates].map(([id, plate]) => [plate, id]));
  return { doc, known, routes, courses, lines, plates, plateIndex: indexBoxes([...plates.values()]), plateOwners };
}

const ORIGIN = { x: 0, y: 0 };

const hasSameLabels = (now: KnownBoard, old: KnownBoard): boolean =>
  [...now.flows].every(([id, { edge }]) => {
    const before = old.flows.get(id)?.edge;
    return edge === before || (edge.label === before?.label && edge.labelAt === before?.labelAt);
  });

/** The flows in board order, each on its last course. */
function settleCourses({ flows, index }: KnownBoard): ReadonlyMap<RecordId, Course> {
  const courses = [...flows.values()].map(toCourse).sort((a, b) => (a.id < b.id ? -1 : 1));
  const still = createBoardLines(courses.filter(({ fixed }) => fixed));
  const free = courses.filter(({ fixed }) => !fixed);
  separate(free, still, index);
  const settled = new Map(courses.map((course) => [course.id, settledCourse(course)]));
  return new Map(
    [...flows.keys()].flatMap((id) => {
      const course = settled.get(id);
      return course === undefined ? [] : [[id, course] as const];
    }),
  );
}

function labelsOf(
  { flows, index }: KnownBoard,
  courses: ReadonlyMap<RecordId, Course>,
  lines: BoardLines,
): ReadonlyMap<RecordId, PlacedLabel> {
  const edges = [...flows.values()].map(({ edge }) => edge);
  const points = new Map([...courses].map(([id, course]) => [id, course.points]));
  return placeLabels(edges, points, { boxes: index, lines, plates: NO_PLATES });
}

const NO_PLATES = indexBoxes([]);
