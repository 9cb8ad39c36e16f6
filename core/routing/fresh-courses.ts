import { type BoardLines, createBoardLines, overlayLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { connect } from "./connect.ts";
import { type FlowNow, type KnownFlow, lookFor, toCourse } from "./known-flow.ts";
import { separate } from "./separate.ts";
import type { Course } from "./stretch.ts";
import { tidy } from "./tidy.ts";

/** Above this number of flows to be looked for in a frame they are drawn plainly: ways around components wait until the drop. */
export const MOST_SEARCHED = 120;

/** What new courses keep apart from: lines that stay, and flows that make room. */
export interface Beside {
  readonly still: BoardLines;
  readonly known: readonly KnownFlow[];
}

/** New courses for flows, and those of the known ones beside them, in lanes; plain ones for the flows alone when they are too many for a frame. */
export function freshCourses(flows: readonly FlowNow[], { still, known }: Beside, boxes: BoxIndex): readonly Course[] {
  if (flows.length > MOST_SEARCHED)
    return flows.map(({ edge: { id }, from, to }) => ({ id, from, to, fixed: true, points: tidy(connect(from, to)) }));
  const courses = [...flows.map(({ edge, from, to }) => lookFor(edge, from, to, boxes)), ...known]
    .map(toCourse)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [fixed, free] = [courses.filter((course) => course.fixed), courses.filter((course) => !course.fixed)];
  separate(free, overlayLines(still, NONE, createBoardLines(fixed)), boxes);
  return [...fixed, ...free.map(settledCourse)];
}

const NONE: ReadonlySet<string> = new Set();

/** A course that no longer moves. */
export const settledCourse = (course: Course): Course =>
  course.fixed ? course : { ...course, fixed: true, points: tidy(course.points) };
