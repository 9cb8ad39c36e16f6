import type { Doc } from "../model/doc.ts";
import type { Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { isSameData } from "../model/same.ts";
import { type BoardLines, createBoardLines, overlayLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { crossesAny } from "./crosses.ts";
import { changeJumps, findJumps } from "./find-jumps.ts";
import { freshCourses, MOST_SEARCHED } from "./fresh-courses.ts";
import { hitFlows } from "./hit-flows.ts";
import type { FlowNow, KnownFlow } from "./known-flow.ts";
import { overlayBoxes } from "./overlay-boxes.ts";
import { placeLabels } from "./place-labels.ts";
import type { RestingBoard } from "./resting-board.ts";
import { type Route, type Routes, routeOf } from "./routes.ts";
import type { Course } from "./stretch.ts";
import { type CarriedFlow, findTouched, type Touched } from "./touched-flows.ts";

/** The flows of a board on its way that are not where they rest, and what is around them. */
interface Moving {
  readonly resting: RestingBoard;
  readonly changed: ReadonlyMap<RecordId, Course>;
  /** Flows whose resting lines and labels do not count. */
  readonly gone: ReadonlySet<RecordId>;
  readonly boxes: BoxIndex;
  /** The lines of those that are not where they rest, and of all. */
  readonly come: BoardLines;
  readonly lines: BoardLines;
}

/** The routes of a board on its way, from the same board at rest; flows that nothing touches keep their routes. */
export function previewRoutes(doc: Doc, resting: RestingBoard): Routes {
  const found = findTouched(doc, resting);
  const boxes = overlayBoxes(resting.known.index, found.gone, found.added);
  const touched = hitFlows(found, resting, boxes);
  const moving = moveCourses(touched, resting, boxes);
  const routes = new Map<RecordId, Route>();
  for (const id of touched.ids) {
    const route = resting.routes.get(id);
    if (route !== undefined) routes.set(id, route);
  }
  for (const [id, route] of [...carriedRoutes(touched.carried, moving), ...openRoutes(touched, moving)])
    routes.set(id, route);
  for (const id of crossedBy(moving)) {
    const [course, route] = [resting.courses.get(id), routes.get(id)];
    if (course !== undefined && route !== undefined)
      routes.set(
        id,
        routeOf(route.points, route.label, changeJumps(course, route.jumps ?? [], moving.gone, moving.come)),
      );
  }
  return routes;
}

function moveCourses({ open, carried }: Touched, resting: RestingBoard, boxes: BoxIndex): Moving {
  const touched = new Set([...open, ...carried].map(({ edge }) => edge.id));
  const beside = open.length > MOST_SEARCHED ? [] : flowsBeside(open, touched, resting);
  const away = new Set([...touched, ...beside.map(({ edge }) => edge.id)]);
  const alongside = carried.flatMap((flow) => carriedCourse(flow, resting));
  const still = overlayLines(resting.lines, away, createBoardLines(alongside));
  const found = [...alongside, ...findCourses(open, beside, still, boxes)].filter(
    ({ id, points }) => touched.has(id) || !isSameData(points, resting.courses.get(id)?.points),
  );
  const changed = new Map(found.map((course) => [course.id, course]));
  const gone = new Set([...touched, ...changed.keys()]);
  const come = createBoardLines(found);
  return { resting, changed, gone, boxes, come, lines: overlayLines(resting.lines, gone, come) };
}

/** Flows that rest at the ends of those that are looked for; they make room for them. */
function flowsBeside(
  open: readonly FlowNow[],
  touched: ReadonlySet<RecordId>,
  { known }: RestingBoard,
): readonly KnownFlow[] {
  const ends = new Set(open.flatMap(({ edge: { from, to } }) => [from, to]));
  const ids = new Set([...ends].flatMap((end) => known.atEnd.get(end) ?? []));
  return [...ids].flatMap((id) => {
    const flow = known.flows.get(id);
    return touched.has(id) || flow === undefined || flow.stored !== null ? [] : [flow];
  });
}

function carriedCourse({ edge, from, to, by }: CarriedFlow, { courses }: RestingBoard): readonly Course[] {
  const course = courses.get(edge.id);
  return course === undefined ? [] : [{ ...course, from, to, points: course.points.map((point) => carry(point, by)) }];
}

const carry = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** New courses beside all the others; flows that make room are looked for again only where they would run through a component. */
function findCourses(
  open: readonly FlowNow[],
  beside: readonly KnownFlow[],
  still: BoardLines,
  boxes: BoxIndex,
): readonly Course[] {
  const hit = beside.filter(({ points }) => crossesAny(points, boxes));
  const known = beside.filter((flow) => !hit.includes(flow));
  return freshCourses([...open, ...hit], { still, known }, boxes);
}

type NewRoutes = readonly (readonly [RecordId, Route])[];

const carriedRoutes = (carried: readonly CarriedFlow[], { changed, resting, lines }: Moving): NewRoutes =>
  carried.flatMap(({ edge: { id }, by }) => {
    const [course, before] = [changed.get(id), resting.routes.get(id)];
    if (course === undefined || before === undefined) return [];
    return [[id, routeOf(course.points, carry(before.label, by), findJumps(course, lines))] as const];
  });

function openRoutes({ open, relabelled, carried }: Touched, moving: Moving): NewRoutes {
  const carriedIds = new Set(carried.map(({ edge }) => edge.id));
  const isCarried = (id: RecordId): boolean => carriedIds.has(id);
  const { changed, resting, boxes, lines, gone } = moving;
  const named = new Set([...open, ...relabelled].map(({ edge }) => edge.id));
  const moved = [...changed.keys()].flatMap((id) =>
    named.has(id) || isCarried(id) ? [] : (resting.known.flows.get(id) ?? []),
  );
  const edges = [...open, ...relabelled, ...moved].map(({ edge }) => edge);
  const courses = edges.flatMap(({ id }) => changed.get(id) ?? resting.courses.get(id) ?? []);
  const away = [...gone, ...edges.map(({ id }) => id)].flatMap((id) => resting.plates.get(id) ?? []);
  const labels = placeLabels(edges, new Map(courses.map(({ id, points }) => [id, points])), {
    boxes,
    lines,
    plates: overlayBoxes(resting.plateIndex, new Set(away), []),
  });
  return courses.flatMap((course) => {
    const label = labels.get(course.id);
    return label === undefined
      ? []
      : [[course.id, routeOf(course.points, label.point, findJumps(course, lines))] as const];
  });
}

/** Flows that stay but jump over one that left its place, or over one where it is now. */
function crossedBy({ changed, gone, resting: { courses, lines } }: Moving): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  const left = [...gone].flatMap((id) => courses.get(id) ?? []);
  for (const { id: own, points } of [...left, ...changed.values()])
    points.forEach((b, at) => {
      const a = points[at - 1] ?? b;
      const [low, high] = [
        { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
        { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) },
      ];
      const across = a.y === b.y ? "x" : "y";
      const along = across === "x" ? "y" : "x";
      const area = { least: low[across], most: high[across], low: low[along], high: high[along] };
      lines.visit(across, area, ({ course: { id } }) => {
        if (id > own && !gone.has(id)) found.add(id);
      });
    });
  return found;
}
