import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { pointAtShare } from "./along.ts";
import { createBoardLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { connect } from "./connect.ts";
import { crossesAny } from "./crosses.ts";
import { lookFor, toCourse } from "./known-flow.ts";
import { labelPoint } from "./label-point.ts";
import { settledCourse } from "./resting-board.ts";
import { type Route, routeOf } from "./routes.ts";
import { separate } from "./separate.ts";
import { fitsBoxes } from "./stored-route.ts";
import { tidy } from "./tidy.ts";
import { hasSameForm } from "./touched-flows.ts";

/** A flow whose ends came or moved, and its course between the ends as they were, if it had one; px. */
export interface Follower {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly before: { readonly edge: EdgeRecord; readonly route: Route; readonly from: Box; readonly to: Box } | null;
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
    for (const { edge, from, to } of open) found.set(edge.id, toRoute(tidy(connect(from, to)), edge));
    return found;
  }
  const courses = open.map(({ edge, from, to }) => toCourse(lookFor(edge, from, to, index)));
  separate(
    courses.filter(({ fixed }) => !fixed),
    createBoardLines(courses.filter(({ fixed }) => fixed)),
    index,
  );
  open.forEach(({ edge }, at) => {
    const course = courses[at];
    if (course !== undefined) found.set(edge.id, toRoute(settledCourse(course).points, edge));
  });
  return found;
}

const toRoute = (points: readonly Point[], { labelAt }: EdgeRecord): Route => ({
  points,
  label: labelAt === undefined ? labelPoint(points) : pointAtShare(points, labelAt),
});

/** The old course, moved along, when both ends moved by the same distance. */
function carriedRoute({ edge, before, from, to }: Follower): Route | null {
  if (before === null) return null;
  const [first, second] = [shiftOf(before.from, from), shiftOf(before.to, to)];
  if (first === null || second === null || first.x !== second.x || first.y !== second.y) return null;
  if (!hasSameForm(before.edge, edge, first)) return null;
  const carry = ({ x, y }: Point): Point => ({ x: x + first.x, y: y + first.y });
  const { points, label, jumps = [] } = before.route;
  return routeOf(
    points.map(carry),
    edge.labelAt === before.edge.labelAt ? carry(label) : toRoute(points.map(carry), edge).label,
    jumps.map((jump) => ({ ...jump, ...carry(jump) })),
  );
}

const shiftOf = (a: Box, b: Box): Point | null => (a.w === b.w && a.h === b.h ? { x: b.x - a.x, y: b.y - a.y } : null);

function storedRoute({ edge, from, to }: Follower, index: BoxIndex): Route | null {
  const { route, bends } = edge;
  const isKept = route !== undefined && bends === undefined && fitsBoxes(route, from, to) && !crossesAny(route, index);
  return isKept ? toRoute(route, edge) : null;
}
