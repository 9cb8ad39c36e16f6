import { meets } from "../model/meets.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { pointAtShare } from "./along.ts";
import type { BoardLines } from "./board-lines.ts";
import { type BoxIndex, widen } from "./box-index.ts";
import { labelPoint, plateAt } from "./label-point.ts";
import { plateSize } from "./plate-size.ts";

/** What is around a label: boxes, the lines of all flows, the plates of labels that stand already. */
export interface Surroundings {
  readonly boxes: BoxIndex;
  readonly lines: BoardLines;
  readonly plates: BoxIndex;
}

/** A label where it stands: its middle, and its plate if it has a text. */
export interface PlacedLabel {
  readonly point: Point;
  readonly plate: Box | null;
}

/** What is wrong with a place, from the worst on: it covers a component, another label, an end of its flow, other lines. */
const FAULT = { box: 1000, label: 100, end: 8, line: 1 } as const;
/** Plates that lie less deep than this in a component only touch it, px. */
const TOUCH = 0.5;
/** What a label should leave of a course at its ends, px. */
const FREE_END = 6;

/** The labels of flows on their courses: those put by hand there, then the others where they cover least. */
export function placeLabels(
  edges: readonly EdgeRecord[],
  courses: ReadonlyMap<RecordId, readonly Point[]>,
  around: Surroundings,
): ReadonlyMap<RecordId, PlacedLabel> {
  const labels = new Map<RecordId, PlacedLabel>();
  const plates = createPlates();
  for (const edge of [...edges].sort(byHandThenId)) {
    const course = courses.get(edge.id);
    if (course === undefined) continue;
    const placed = placeLabel(edge, course, around, plates.meet);
    labels.set(edge.id, placed);
    if (placed.plate !== null) plates.add(placed.plate);
  }
  return labels;
}

const byHandThenId = (a: EdgeRecord, b: EdgeRecord): number =>
  Number(a.labelAt === undefined) - Number(b.labelAt === undefined) || (a.id < b.id ? -1 : 1);

function placeLabel(
  { id, label = "", labelAt }: EdgeRecord,
  course: readonly Point[],
  { boxes, lines, plates }: Surroundings,
  meetsPlate: (box: Box) => boolean,
): PlacedLabel {
  const isEmpty = label.trim() === "";
  const size = plateSize(label);
  if (labelAt !== undefined || isEmpty) {
    const point = labelAt === undefined ? labelPoint(course) : pointAtShare(course, labelAt);
    return { point, plate: isEmpty ? null : plateAt(point, size) };
  }
  const ends = [course[0], course.at(-1)].flatMap((end) => (end === undefined ? [] : [end]));
  const faultOf = (box: Box): number => {
    const covered = boxes.near(box);
    const depth = Math.max(-1, ...covered.map((other) => depthOf(box, other)));
    if (depth >= TOUCH) return FAULT.box + depth;
    if (meetsPlate(box) || plates.near(box).length > 0) return FAULT.label;
    const near = widen(box, FREE_END);
    return (
      (depth < 0 ? 0 : FAULT.end) +
      FAULT.end * ends.filter(({ x, y }) => meets(near, { x, y, w: 0, h: 0 })).length +
      FAULT.line * countLines(box, id, lines)
    );
  };
  const point = labelPoint(course, { ...size, faultOf });
  return { point, plate: plateAt(point, size) };
}

/** How deep a plate lies in a box, px: plates are guessed too large, so the one that lies least deep may well lie beside it. */
const depthOf = (a: Box, b: Box): number =>
  Math.min(Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x), Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** How many stretches of other flows run through a box. */
function countLines({ x, y, w, h }: Box, own: RecordId, lines: BoardLines): number {
  let count = 0;
  const see = (stretch: { readonly course: { readonly id: RecordId } }): void => {
    if (stretch.course.id !== own) count += 1;
  };
  lines.visit("y", { least: y, most: y + h, low: x, high: x + w }, see);
  lines.visit("x", { least: x, most: x + w, low: y, high: y + h }, see);
  return count;
}

const CELL = 256;

/** Plates in cells, so that each is compared with few. */
function createPlates() {
  const cells = new Map<string, Box[]>();
  const keysOf = ({ x, y, w, h }: Box): readonly string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + w) / CELL); column += 1)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + h) / CELL); row += 1) keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add: (plate: Box): void => {
      for (const key of keysOf(plate)) cells.set(key, [...(cells.get(key) ?? []), plate]);
    },
    meet: (box: Box): boolean => keysOf(box).some((key) => (cells.get(key) ?? []).some((plate) => meets(plate, box))),
  };
}
