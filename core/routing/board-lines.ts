import type { Axis } from "./axis.ts";
import { createLines, type LineArea, type LineStore } from "./line-index.ts";
import { type Course, type Stretch, stretchesOf } from "./stretch.ts";

/** The straight stretches of courses that do not move, by place. */
export interface BoardLines {
  /** Visits each stretch that can move along an axis and lies in an area, until `see` gives false; px. */
  readonly visit: (axis: Axis, area: LineArea, see: (stretch: Stretch) => unknown) => void;
}

/** The stretches of some courses; courses can come and go. */
export interface BoardLineStore extends BoardLines {
  readonly add: (course: Course) => void;
  readonly remove: (course: Course) => void;
}

/** An index of the stretches of courses. */
export function createBoardLines(courses: readonly Course[] = []): BoardLineStore {
  const index: Readonly<Record<Axis, LineStore<Stretch>>> = { x: createLines(), y: createLines() };
  const known = new Map<Course, readonly Stretch[]>();
  const add = (course: Course): void => {
    const stretches = stretchesOf(course);
    for (const stretch of stretches) index[stretch.axis].add(stretch);
    known.set(course, stretches);
  };
  for (const course of courses) add(course);
  return {
    add,
    remove: (course) => {
      for (const stretch of known.get(course) ?? []) index[stretch.axis].remove(stretch);
      known.delete(course);
    },
    visit: (axis, area, see) => index[axis].visit(area, see),
  };
}

/** The lines of both, those of courses that are `gone` from the first one left out. */
export const overlayLines = (base: BoardLines, gone: ReadonlySet<string>, added: BoardLines): BoardLines => ({
  visit: (axis, area, see) => {
    let goesOn: unknown = true;
    base.visit(axis, area, (stretch) => {
      if (!gone.has(stretch.course.id)) goesOn = see(stretch);
      return goesOn;
    });
    if (goesOn !== false) added.visit(axis, area, see);
  },
});
