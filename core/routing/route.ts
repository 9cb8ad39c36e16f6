import type { Doc } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box } from "../model/records/fields.ts";
import { pointAtShare } from "./along.ts";
import { indexBoxes } from "./box-index.ts";
import { lookFor } from "./known-flow.ts";
import { labelPoint } from "./label-point.ts";
import { createRouter } from "./router.ts";
import type { Route, Routes } from "./routes.ts";

export type { Route, Routes } from "./routes.ts";

/**
 * The course of every flow whose ends exist: the stored one while its ends still touch their boxes and it runs through none,
 * otherwise a right-angled one around all components and through the bends set by hand, in a lane of its own.
 */
export const routeBoard = (doc: Doc): Routes => createRouter().route(doc);

/** The course of one flow between two boxes around others, px; no other flow is considered. */
export function routeEdge(edge: EdgeRecord, from: Box, to: Box, others: readonly Box[] = []): Route {
  const { points } = lookFor(edge, from, to, indexBoxes([from, to, ...others]));
  return { points, label: edge.labelAt === undefined ? labelPoint(points) : pointAtShare(points, edge.labelAt) };
}
