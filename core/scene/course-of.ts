import type { Doc } from "../model/doc.ts";
import { getRecord, listRecords } from "../model/doc.ts";
import type { Point } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { EdgeCourse } from "./edge-items.ts";

/** The course of every flow of a board whose both ends are on it, by edge id. */
export function listCourses(doc: Doc): ReadonlyMap<string, EdgeCourse> {
  const courses = new Map<string, EdgeCourse>();
  for (const edge of listRecords(doc, "edge")) {
    const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
    if (from === null || to === null) continue;
    const points = edge.route ?? [
      { x: from.x + from.w, y: middle(from) },
      { x: to.x, y: middle(to) },
    ];
    courses.set(edge.id, { points, label: midpoint(points) });
  }
  return courses;
}

const middle = (node: NodeRecord): number => node.y + node.h / 2;

function midpoint(points: readonly Point[]): Point {
  const a = points[Math.floor((points.length - 1) / 2)] ?? { x: 0, y: 0 };
  const b = points[Math.floor((points.length - 1) / 2) + 1] ?? a;
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
