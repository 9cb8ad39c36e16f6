import { type Doc, listRecords } from "../../core/model/doc.ts";
import type { Point } from "../../core/model/records/fields.ts";
import type { StrokeRecord } from "../../core/model/records/stroke.ts";
import type { RecordId } from "../../core/model/records.ts";

/** The pen strokes that an eraser touches on its way from one point to the next, `reach` board px to each side; locked ones stay. */
export function strokesTouched(doc: Doc, from: Point, to: Point, reach: number): readonly RecordId[] {
  return listRecords(doc, "stroke")
    .filter((stroke) => stroke.locked !== true && isTouched(stroke, from, to, reach + stroke.width / 2))
    .map(({ id }) => id);
}

function isTouched({ x, y, w, h, points }: StrokeRecord, from: Point, to: Point, reach: number): boolean {
  const isFar =
    Math.max(from.x, to.x) < x - reach ||
    Math.min(from.x, to.x) > x + w + reach ||
    Math.max(from.y, to.y) < y - reach ||
    Math.min(from.y, to.y) > y + h + reach;
  if (isFar) return false;
  const line = points.map(([px, py]) => ({ x: x + px, y: y + py }));
  const [only] = line;
  if (line.length === 1 && only !== undefined) return distanceTo(only, from, to) <= reach;
  return line.slice(1).some((end, n) => {
    const start = line[n] ?? end;
    return cross(from, to, start, end) || nearestEnds(from, to, start, end) <= reach;
  });
}

/** Distance of two stretches that do not cross: it is found at one of their ends. */
const nearestEnds = (a: Point, b: Point, c: Point, d: Point): number =>
  Math.min(distanceTo(a, c, d), distanceTo(b, c, d), distanceTo(c, a, b), distanceTo(d, a, b));

function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - dx * share, y - a.y - dy * share);
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
