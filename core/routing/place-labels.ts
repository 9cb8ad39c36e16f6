import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type BoxIndex, meets } from "./box-index.ts";
import { labelPoint, plateAt } from "./label-point.ts";

/** The font is not known here: a generous guess of a plate, px. */
const LETTER = 6;
const PADDING = 10;
const WIDEST = 190;
const HEIGHT = 18;

/** The middles of the labels of flows: on their courses, not over a component and not over another label where that can be. */
export function placeLabels(
  edges: readonly EdgeRecord[],
  courses: ReadonlyMap<RecordId, readonly Point[]>,
  index: BoxIndex,
): ReadonlyMap<RecordId, Point> {
  const labels = new Map<RecordId, Point>();
  const plates: Box[] = [];
  for (const { id, label = "" } of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const course = courses.get(id);
    if (course === undefined) continue;
    if (label.trim() === "") {
      labels.set(id, labelPoint(course));
      continue;
    }
    const size = { w: Math.min(WIDEST, label.length * LETTER + PADDING), h: HEIGHT };
    const isTaken = (box: Box): boolean => index.near(box).length > 0 || plates.some((plate) => meets(plate, box));
    const point = labelPoint(course, { ...size, isTaken });
    labels.set(id, point);
    plates.push(plateAt(point, size));
  }
  return labels;
}
