import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { watchServing } from "../fixes/watch-serving.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** Components that move data; those whose silence hurts most come first. */
const PIPELINE_KINDS: readonly ComponentKind[] = [
  "feature-pipeline",
  "data-processor",
  "ingestion",
  "document-chunker",
  "data-validator",
  "event-collector",
  "feedback-collector",
];

/** MON-10: the monitor does not see the data path. */
export const dataPathMetrics = defineRule({
  id: "monitoring/data-path-metrics",
  code: "MON-10",
  meta: {
    title: "Data pipeline can fail silently",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "monitor",
    why: "The most common ML incident is a stale or half-empty table.",
    help: "Send freshness, row count and null rate of the pipelines to the monitor.",
    unless: "All data comes from managed sources with a contract and alerts of their own.",
    interview:
      "Each pipeline reports freshness, volume and null rate; a table that stops updating pages its owner before the model goes stale.",
    sources: [
      "Google, Rules of Machine Learning, rule 10",
      "Breck et al. 2017, ML Test Score, monitoring 1",
      "Microsoft CSE playbook, data observability",
    ],
  },
  messages: {
    silent: "Freshness and volume of {pipelines} are not monitored; a stopped job keeps serving old features.",
  },
  options: {},
  appliesTo: (graph) => graph.has("monitor") && graph.has(...PIPELINE_KINDS),
  check: ({ graph, catalogue }) => {
    const pipelines = graph.nodesOf(...PIPELINE_KINDS);
    const heard = graph.ancestors(idsOf(graph.nodesOf("monitor")), { flows: ["metric"] });
    if (pipelines.some((node) => heard.has(node.id)) || isManaged(graph)) return [];
    const at = idsOf([...graph.nodesOf("monitor"), ...pipelines]);
    return [{ outcome: "fail", messageId: "silent", data: { pipelines: namesOf(catalogue, pipelines) }, at }];
  },
  fix: ({ graph }) => {
    const kind = PIPELINE_KINDS.find((candidate) => graph.has(candidate)) ?? "ingestion";
    return planOf("Monitor the data path", watchServing(graph, idsOf(graph.nodesOf(kind))));
  },
});

/** Whether every supplier of data promises to notice by itself. */
function isManaged(graph: BoardGraph): boolean {
  const suppliers = graph
    .nodesOf("external-system", "operational-db", "client-app", "app-service")
    .filter((node) => graph.outgoing(node.id).some((edge) => edge.flow === "event" || edge.flow === "batch"));
  return suppliers.length > 0 && suppliers.every(isAlerted);
}

const isAlerted = (node: NodeRecord): boolean =>
  node.kind === "external-system" && node.props.contract === true && node.props.alerts === true;
