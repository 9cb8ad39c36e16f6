import type { BoardGraph } from "../../model/graph.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { modelsOnRequestPath } from "./request-paths.ts";
import { isPrecomputedRead } from "./serving-mode.ts";

/**
 * Whether somebody waits for predictions: the brief says online or hybrid, or it says nothing and the drawing shows a
 * request that reaches a model or precomputed results.
 */
export const isOnlineDesign: (graph: BoardGraph) => boolean = perGraph((graph) => {
  const mode = graph.brief.mlTask?.servingMode;
  if (mode !== undefined) return mode === "online" || mode === "hybrid";
  return modelsOnRequestPath(graph).length > 0 || isPrecomputedRead(graph);
});

/** Whether the people who get the predictions are drawn or counted: a client application, or daily users in the brief. */
export const isUserFacing = (graph: BoardGraph): boolean =>
  graph.has("client-app") || (graph.brief.constraints?.dau ?? 0) > 0;
