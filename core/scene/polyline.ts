import type { Point } from "../model/records/fields.ts";

const EPSILON = 0.01;

/** Distance of two points, px. */
export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Direction from a to b in radians; 0 when they coincide. */
export const angleOf = (a: Point, b: Point): number => Math.atan2(b.y - a.y, b.x - a.x);

/** Corner points without repeats and without points on a straight stretch. */
export function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && distance(last, point) < EPSILON) continue;
    if (before !== undefined && last !== undefined && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The line shortened by `start` and `end` px, never beyond its first and last stretch. */
export function trim(points: readonly Point[], start: number, end: number): readonly Point[] {
  const result = [...points];
  const [first, second] = result;
  if (first !== undefined && second !== undefined) result[0] = towards(first, second, start);
  const [last, before] = [result.at(-1), result.at(-2)];
  if (last !== undefined && before !== undefined) result[result.length - 1] = towards(last, before, end);
  return result;
}

/** The line moved sideways by `by` px (to the right of its direction), corners mitred. */
export function offset(points: readonly Point[], by: number): readonly Point[] {
  return points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    const into = before === undefined ? null : normal(before, point);
    const out = after === undefined ? null : normal(point, after);
    const a = into ?? out ?? { x: 0, y: 0 };
    const b = out ?? a;
    const cosine = Math.max(0.2, (1 + a.x * b.x + a.y * b.y) / 2);
    return { x: point.x + ((a.x + b.x) / 2 / cosine) * by, y: point.y + ((a.y + b.y) / 2 / cosine) * by };
  });
}

/** Path data that leads on from a point where the pen is to another one. */
export type Stroke = (from: Point, to: Point) => string;

/** Path data of a line with corners rounded by up to `radius` px; `draw` makes what lies between the corners, straight lines by default. */
export function roundedPath(points: readonly Point[], radius: number, draw: Stroke = lineTo): string {
  const [start] = points;
  if (start === undefined) return "";
  let d = `M ${pathNumber(start.x)} ${pathNumber(start.y)}`;
  let pen = start;
  for (let i = 1; i < points.length; i += 1) {
    const [before, corner, after] = [points[i - 1], points[i], points[i + 1]];
    if (before === undefined || corner === undefined) continue;
    const r = after === undefined ? 0 : Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    if (after === undefined || r < 0.5) {
      d += draw(pen, corner);
      pen = corner;
      continue;
    }
    const enter = towards(corner, before, r);
    const leave = towards(corner, after, r);
    d += `${draw(pen, enter)} Q ${pathNumber(corner.x)} ${pathNumber(corner.y)} ${pathNumber(leave.x)} ${pathNumber(leave.y)}`;
    pen = leave;
  }
  return d;
}

/** Path data of a straight line; nothing when it has no length. */
export function lineTo(from: Point, to: Point): string {
  if (Math.abs(to.y - from.y) < EPSILON) return Math.abs(to.x - from.x) < EPSILON ? "" : ` H ${pathNumber(to.x)}`;
  return Math.abs(to.x - from.x) < EPSILON ? ` V ${pathNumber(to.y)}` : ` L ${pathNumber(to.x)} ${pathNumber(to.y)}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length < EPSILON) return from;
  const share = Math.min(1, by / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function normal(a: Point, b: Point): Point | null {
  const length = distance(a, b);
  return length < EPSILON ? null : { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const along = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(cross) < EPSILON && along >= 0;
}

/** A coordinate as it is written in path data. */
export const pathNumber = (value: number): number => Math.round(value * 100) / 100;
