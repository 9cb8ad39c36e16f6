import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { watchServing } from "../fixes/watch-serving.ts";
import { isOf, onlineModels, servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { canEmit } from "../queries/ports.ts";

/** MON-04: the monitor hears nothing from the components that answer. */
export const operationalMetrics = defineRule({
  id: "monitoring/operational-metrics",
  code: "MON-04",
  meta: {
    title: "Serving sends no operational metrics",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "Latency and errors are the first symptoms users feel.",
    help: "Send latency, error rate and throughput of the model and the application to the monitor.",
    unless: "The platform collects them by itself (the monitor says so).",
    interview:
      "Service health comes first: p50 and p99, error rate and throughput per model version, because users notice those before any metric moves.",
    sources: [
      "Seven-step method, latency monitoring",
      "Breck et al. 2017, ML Test Score, monitoring 6",
      "Huyen, Designing Machine Learning Systems, ch. 8",
    ],
  },
  messages: {
    deaf: "Nothing on the serving path reports to {monitor}; connect latency, error rate and throughput of {serving}.",
  },
  options: {},
  appliesTo: (graph) => graph.has("monitor", "drift-detector"),
  check: ({ graph, catalogue }) => {
    const path = servingPath(graph);
    const monitors = graph.nodesOf("monitor");
    if (path.length === 0 || monitors.some((node) => node.props.autoInstrumented === true)) return [];
    if (path.some((node) => reportsTo(graph, node))) return [];
    const watchers = monitors.length > 0 ? monitors : graph.nodesOf("drift-detector");
    const data = { monitor: namesOf(catalogue, watchers), serving: namesOf(catalogue, path) };
    return [{ outcome: "fail", messageId: "deaf", data, at: idsOf(watchers) }];
  },
  fix: ({ graph, catalogue }) => {
    const sources = servingPath(graph).filter((node) => canEmit(catalogue, node, "metric"));
    return planOf("Send serving metrics", watchServing(graph, idsOf(sources)));
  },
});

function servingPath(graph: BoardGraph): readonly NodeRecord[] {
  const serving = new Set([...servingNodes(graph), ...onlineModels(graph)]);
  return graph.nodes.filter((node) => serving.has(node) || isOf(node, ["app-service", "api-gateway"]));
}

const reportsTo = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.outgoing(node.id).some((edge) => edge.flow === "metric" && graph.node(edge.to)?.kind === "monitor");
