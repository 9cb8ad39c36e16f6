import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import type { BoxIndex } from "./box-index.ts";
import { connect } from "./connect.ts";
import { crossesAny } from "./crosses.ts";
import { findCourse } from "./find-course.ts";
import { labelPoint } from "./label-point.ts";
import type { Route } from "./router.ts";
import { separate } from "./separate.ts";
import { fitsBoxes } from "./stored-route.ts";
import { tidy } from "./tidy.ts";

/** A flow whose ends came or moved, and its course between the ends as they were, if it had one; px. */
export interface Follower {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly before: { readonly route: Route; readonly from: Box; readonly to: Box } | null;
}

/** Above this number of flows ways around other components are not looked for. */
const MOST_SEARCHED = 120;

/**
 * Courses for flows whose ends moved, without a look at any other flow: good for a frame of a drag and for the first picture of a
 * large board. A flow whose ends moved alike keeps its shape; others go around components, or plainly when they are many.
 */
export function followMoves(flows: readonly Follower[], index: BoxIndex): ReadonlyMap<RecordId, Route> {
  const found = new Map<RecordId, Route>();
  const open: Follower[] = [];
  for (const flow of flows) {
    const route = carriedRoute(flow) ?? storedRoute(flow, index);
    if (route === null) open.push(flow);
    else found.set(flow.edge.id, route);
  }
  if (open.length > MOST_SEARCHED) {
    for (const { edge, from, to } of open) found.set(edge.id, toRoute(tidy(connect(from, to))));
    return found;
  }
  const courses = open.map(({ edge, from, to }) => ({
    id: edge.id,
    from,
    to,
    fixed: false,
    points: findCourse(from, to, index).points.map(({ x, y }) => ({ x, y })),
  }));
  separate(courses, index);
  for (const { id, points } of courses) found.set(id, toRoute(tidy(points)));
  return found;
}

const toRoute = (points: readonly Point[]): Route => ({ points, label: labelPoint(points) });

/** The old course, moved along, when both ends moved by the same distance. */
function carriedRoute({ before, from, to }: Follower): Route | null {
  if (before === null) return null;
  const [first, second] = [shiftOf(before.from, from), shiftOf(before.to, to)];
  if (first === null || second === null || first.x !== second.x || first.y !== second.y) return null;
  const carry = ({ x, y }: Point): Point => ({ x: x + first.x, y: y + first.y });
  return { ...before.route, points: before.route.points.map(carry), label: carry(before.route.label) };
}

const shiftOf = (a: Box, b: Box): Point | null => (a.w === b.w && a.h === b.h ? { x: b.x - a.x, y: b.y - a.y } : null);

function storedRoute({ edge: { route }, from, to }: Follower, index: BoxIndex): Route | null {
  return route !== undefined && fitsBoxes(route, from, to) && !crossesAny(route, index) ? toRoute(route) : null;
}
