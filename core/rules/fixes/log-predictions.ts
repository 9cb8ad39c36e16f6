import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { idsOf } from "../queries/names.ts";
import { canEmit } from "../queries/ports.ts";
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

/** Lets the models, else the application, write their predictions into a prediction log; null when none of them can. */
export function recordPredictions(graph: BoardGraph, catalogue: Catalogue): FixPart | null {
  for (const flow of ["prediction", "features"] as const) {
    const writers = writersOf(graph).filter((node) => canEmit(catalogue, node, flow));
    if (writers.length > 0) return logPredictions(graph, idsOf(writers), flow);
  }
  return null;
}

/** Who should write: the models that score, else the application that gives the answer out. */
function writersOf(graph: BoardGraph): readonly NodeRecord[] {
  const models = graph.nodesOf("inference-service", "ranker", "llm-inference", "edge-model", "batch-inference");
  if (models.length > 0) return models;
  const applications = graph.nodesOf("app-service");
  return applications.length > 0 ? applications : servingNodes(graph);
}
