import type { Doc } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box } from "../model/records/fields.ts";
import { indexBoxes } from "./box-index.ts";
import { crossesAny } from "./crosses.ts";
import { findCourse } from "./find-course.ts";
import { labelPoint } from "./label-point.ts";
import { createRouter, type Route, type Routes } from "./router.ts";
import { fitsBoxes } from "./stored-route.ts";

export type { Route, Routes } from "./router.ts";

/**
 * The course of every flow whose ends exist: the stored one while its ends still touch their boxes and it runs through none,
 * otherwise a right-angled one around all components, in a lane of its own.
 */
export const routeBoard = (doc: Doc): Routes => createRouter().route(doc);

/** The course of one flow between two boxes around others, px; no other flow is considered. */
export function routeEdge(edge: EdgeRecord, from: Box, to: Box, others: readonly Box[] = []): Route {
  const index = indexBoxes([from, to, ...others]);
  const { route } = edge;
  const isKept = route !== undefined && fitsBoxes(route, from, to) && !crossesAny(route, index);
  const points = isKept ? route : findCourse(from, to, index).points;
  return { points, label: labelPoint(points) };
}
