import type { Point } from "../model/records/fields.ts";
import type { FlatGraph } from "./layered/flat-graph.ts";
import type { Arranged } from "./layered/place-layers.ts";

/** A graph with across and down changed, for a layout that leads downwards. */
export const turnGraph = ({ boxes, lines }: FlatGraph): FlatGraph => ({
  boxes: boxes.map(({ w, h }) => ({ w: h, h: w })),
  lines: lines.map((line) => ({ ...line, label: { along: line.label.across, across: line.label.along } })),
});

/** Places and courses with across and down changed back. */
export const turnArranged = ({ places, courses, ...rest }: Arranged): Arranged => ({
  ...rest,
  places: places.map(turn),
  courses: courses.map((course) => course?.map(turn) ?? null),
});

const turn = ({ x, y }: Point): Point => ({ x: y, y: x });
