import type { Doc } from "../../core/model/doc.ts";
import { listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";

/** A straight stretch of a course. */
export type Segment = readonly [Point, Point];

/** The straight stretches of a course. */
export const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** Whether a stretch runs through the inside of a box. */
export const runsThrough = ([a, b]: Segment, box: Box): boolean =>
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.x, b.x) < box.x + box.w &&
  Math.max(a.y, b.y) > box.y &&
  Math.min(a.y, b.y) < box.y + box.h;

/** Whether a point lies on the border of a box. */
export const isOnBorder = ({ x, y }: Point, { x: left, y: top, w, h }: Box): boolean =>
  x >= left &&
  x <= left + w &&
  y >= top &&
  y <= top + h &&
  (x === left || x === left + w || y === top || y === top + h);

/** Whether two boxes cover each other. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a box lies inside another one. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** Pairs of stretches of different courses that lie on each other. */
export function countShared(courses: readonly (readonly Point[])[]): number {
  const all = courses.flatMap((points, course) => segmentsOf(points).map((segment) => ({ course, segment })));
  let count = 0;
  all.forEach(({ course, segment: [a, b] }, index) => {
    for (const { course: other, segment } of all.slice(index + 1)) {
      const [c, d] = segment;
      if (course === other) continue;
      const level = a.y === b.y && c.y === d.y && a.y === c.y && meet(a.x, b.x, c.x, d.x);
      const upright = a.x === b.x && c.x === d.x && a.x === c.x && meet(a.y, b.y, c.y, d.y);
      if (level || upright) count += 1;
    }
  });
  return count;
}

/** What a reader would trip over in a drawing whose courses are stored, as sentences; nothing when it is clean. */
export function listFlaws(doc: Doc): readonly string[] {
  const nodes = listRecords(doc, "node");
  const edges = listRecords(doc, "edge");
  const flaws: string[] = [];
  nodes.forEach((node, index) => {
    for (const other of nodes.slice(index + 1)) if (overlap(node, other)) flaws.push(`${node.id} covers ${other.id}`);
  });
  for (const { id, from, to, route = [] } of edges) {
    const [first, last] = [route[0], route.at(-1)];
    const [source, target] = [nodes.find((node) => node.id === from), nodes.find((node) => node.id === to)];
    if (first === undefined || last === undefined || source === undefined || target === undefined) {
      flaws.push(`${id} has no course`);
      continue;
    }
    if (!isOnBorder(first, source) || !isOnBorder(last, target)) flaws.push(`${id} does not touch its components`);
    for (const segment of segmentsOf(route)) {
      const [a, b] = segment;
      if (a.x !== b.x && a.y !== b.y) flaws.push(`${id} is not at right angles`);
      for (const node of nodes) if (runsThrough(segment, node)) flaws.push(`${id} runs through ${node.id}`);
    }
  }
  const shared = countShared(edges.map(({ route = [] }) => route));
  return shared === 0 ? flaws : [...flaws, `${shared} stretches lie on each other`];
}

const meet = (a: number, b: number, c: number, d: number): boolean =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 0;
