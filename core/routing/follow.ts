import type { EdgeRecord } from "../model/records/edge.ts";
import type { Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { pointAtShare } from "./along.ts";
import { createBoardLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { freshCourses } from "./fresh-courses.ts";
import { type FlowNow, storedCourse } from "./known-flow.ts";
import { labelPoint } from "./label-point.ts";
import { type Route, routeOf } from "./routes.ts";
import { hasSameForm, shiftOf } from "./touched-flows.ts";

/** A flow whose ends came or moved, and its course between the ends as they were, if it had one; px. */
export interface Follower extends FlowNow {
  readonly before: (FlowNow & { readonly route: Route }) | null;
}

/**
 * Courses for flows whose ends moved, without a look at any other flow: good for a frame of a drag and for the first picture of a
 * large board. A flow whose ends moved alike keeps its shape; others go around components, or plainly when they are many.
 *
 * This is not `Router.preview`, which keeps apart from every other flow: that needs all lines of the board at rest by place, and those
 * a large board has only in its worker, which would answer a frame too late. Both find new courses by `freshCourses`.
 */
export function followMoves(flows: readonly Follower[], index: BoxIndex): ReadonlyMap<RecordId, Route> {
  const found = new Map<RecordId, Route>();
  const open = new Map<RecordId, Follower>();
  for (const flow of flows) {
    const route = carriedRoute(flow) ?? storedRoute(flow, index);
    if (route === null) open.set(flow.edge.id, flow);
    else found.set(flow.edge.id, route);
  }
  for (const { id, points } of freshCourses([...open.values()], { still: createBoardLines(), known: [] }, index)) {
    const edge = open.get(id)?.edge;
    if (edge !== undefined) found.set(id, toRoute(points, edge));
  }
  return found;
}

const toRoute = (points: readonly Point[], { labelAt }: EdgeRecord): Route => ({
  points,
  label: labelAt === undefined ? labelPoint(points) : pointAtShare(points, labelAt),
});

/** The old course, moved along, when both ends moved by the same distance. */
function carriedRoute(flow: Follower): Route | null {
  const { edge, before } = flow;
  const by = before === null ? null : shiftOf(before, flow);
  if (before === null || by === null || !hasSameForm(before.edge, edge, by)) return null;
  const carry = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const { points, label, jumps = [] } = before.route;
  return routeOf(
    points.map(carry),
    edge.labelAt === before.edge.labelAt ? carry(label) : toRoute(points.map(carry), edge).label,
    jumps.map((jump) => ({ ...jump, ...carry(jump) })),
  );
}

function storedRoute({ edge, from, to }: Follower, index: BoxIndex): Route | null {
  const course = storedCourse(edge, from, to, index);
  return course === null ? null : toRoute(course.points, edge);
}
