import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { logPredictions } from "../fixes/log-predictions.ts";
import { isOf, SERVING_KINDS, servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { canEmit } from "../queries/ports.ts";

const LOGS: readonly ComponentKind[] = ["prediction-log", "data-lake", "data-warehouse", "message-broker", "audit-log"];
const WRITERS: readonly ComponentKind[] = [...SERVING_KINDS, "re-ranker", "rules-engine", "app-service", "api-gateway"];
/** Stations that a record may pass on its way into a log; a redactor drawn without its input gets the benefit of the doubt. */
const RELAYS: readonly ComponentKind[] = ["pii-redactor", "event-collector"];

/** MON-02: no prediction is recorded. */
export const predictionsLogged = defineRule({
  id: "monitoring/predictions-logged",
  code: "MON-02",
  meta: {
    title: "Predictions are not logged",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "Log request id, features served, model version, score and decision: nothing else can explain a decision later.",
    help: "Write predictions and the features they saw from the model or the application into a prediction log.",
    unless: "A privacy rule forbids it: then log aggregates and record the decision.",
    interview:
      "Each answer leaves a row: request id, features as served, model version, score, decision. That log feeds drift checks, disputes and the next training set.",
    sources: [
      "Google, Rules of Machine Learning, rule 29",
      "alirezadir, Machine Learning Interviews, step 9",
      "EU AI Act, Art. 12",
    ],
  },
  messages: {
    unlogged: "No prediction of {serving} is recorded, so quality, drift and disputes cannot be examined later.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const serving = servingNodes(graph);
    if (serving.length === 0 || graph.edges.some((edge) => isRecord(graph, edge))) return [];
    return [
      { outcome: "fail", messageId: "unlogged", data: { serving: namesOf(catalogue, serving) }, at: idsOf(serving) },
    ];
  },
  fix: ({ graph, catalogue }) => {
    for (const flow of ["prediction", "features"] as const) {
      const writers = writersOf(graph).filter((node) => canEmit(catalogue, node, flow));
      if (writers.length > 0) return planOf("Log the predictions", logPredictions(graph, idsOf(writers), flow));
    }
    return null;
  },
});

function isRecord(graph: BoardGraph, edge: EdgeRecord): boolean {
  const carries = edge.flow === "prediction" || edge.flow === "event" || edge.flow === "features";
  if (!carries || !isOf(graph.node(edge.to), LOGS)) return false;
  const from = graph.node(edge.from);
  if (isOf(from, WRITERS)) return true;
  const inflow = graph.incoming(edge.from);
  if (from?.kind === "pii-redactor" && inflow.length === 0) return true;
  return isOf(from, RELAYS) && inflow.some((before) => isOf(graph.node(before.from), WRITERS));
}

/** Who should write: the models that score, else the application that gives the answer out. */
function writersOf(graph: BoardGraph): readonly NodeRecord[] {
  const models = graph.nodesOf("inference-service", "ranker", "llm-inference", "edge-model", "batch-inference");
  if (models.length > 0) return models;
  const applications = graph.nodesOf("app-service");
  return applications.length > 0 ? applications : servingNodes(graph);
}
