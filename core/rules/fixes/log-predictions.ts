import type { BoardGraph } from "../../model/graph.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { type FixPart, newNode } from "./fix-parts.ts";

/** Writes what models (record ids or refs) give out and the features they saw into a prediction log. */
export function logPredictions(
  graph: BoardGraph,
  models: readonly string[],
  flow: "prediction" | "features" = "prediction",
): FixPart {
  const known = graph.nodesOf("prediction-log")[0];
  const added = newNode("prediction-log", models);
  const log = known?.id ?? added.ref;
  const predictions: readonly PlannedEdge[] = models.map((from) => ({ from, to: log, flow }));
  const assembler = graph.nodesOf("feature-assembler")[0];
  const isLogged = assembler === undefined || graph.outgoing(assembler.id).some((edge) => edge.to === log);
  const features: readonly PlannedEdge[] = isLogged ? [] : [{ from: assembler.id, to: log, flow: "features" }];
  return { add: known === undefined ? [added] : [], connect: [...predictions, ...features] };
}
