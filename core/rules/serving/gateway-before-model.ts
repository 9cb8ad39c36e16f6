import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";

const INNER_KINDS: readonly ComponentKind[] = [
  "inference-service",
  "ranker",
  "llm-inference",
  "candidate-generator",
  "vector-index",
];

/** SRV-08: a client reaches a model with nothing in between. */
export const gatewayBeforeModel = defineRule({
  id: "serving/gateway-before-model",
  code: "SRV-08",
  meta: {
    title: "Client calls the model directly",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "A public model endpoint cannot be versioned, limited or protected.",
    help: "Let clients call a gateway or an application service, which calls the model.",
    unless: "An internal batch caller, or a model on the device.",
    interview:
      "Clients only know the gateway: it authenticates, limits and falls back, and the model behind it can be replaced without a client release.",
    sources: ["Field practice", "OWASP Top 10 for LLM applications, unbounded consumption"],
  },
  messages: {
    direct:
      "Put a gateway or application service between {client} and {node}: authentication, quotas, fallback and logging live there.",
  },
  options: {},
  appliesTo: (graph) => graph.has("client-app"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("client-app").flatMap((client) =>
      graph.outgoing(client.id).flatMap((edge): readonly Outcome[] => {
        const node = graph.node(edge.to);
        if (edge.flow !== "request" || node === null || !isOf(node, INNER_KINDS)) return [];
        const data = { client: nameOf(catalogue, client), node: nameOf(catalogue, node) };
        return [{ outcome: "fail", messageId: "direct", data, at: [edge.id, client.id, node.id] }];
      }),
    ),
  fix: ({ graph, catalogue }, at) => {
    const edge = graph.edges.find((candidate) => candidate.id === at[0]);
    return edge === undefined ? null : leadThroughEntry(graph, catalogue, edge);
  },
});

/** Through what the client calls already, else through the gateway of the board, else through a new one. */
function leadThroughEntry(graph: BoardGraph, catalogue: Catalogue, edge: EdgeRecord): FixPlan {
  const called = graph.outgoing(edge.from).flatMap((other) => (other.flow === "request" ? [graph.node(other.to)] : []));
  const entry =
    called.find((node) => isOf(node, ["api-gateway", "app-service"])) ?? graph.nodesOf("api-gateway", "app-service")[0];
  if (entry == null) {
    const gateway = newNode("api-gateway", [edge.from, edge.to], { props: { auth: true } });
    return planOf("Add a gateway", { add: [gateway] }, rerouted(edge, gateway.ref, "request"));
  }
  const isKnown = called.some((node) => node?.id === entry.id);
  const isReached = graph.descendants([entry.id], { flows: ["request"] }).has(edge.to);
  return planOf(
    `Call it through ${nameOf(catalogue, entry)}`,
    { removeEdges: [edge.id] },
    isKnown ? {} : { connect: [{ from: edge.from, to: entry.id, flow: "request" }] },
    isReached ? {} : { connect: [{ from: entry.id, to: edge.to, flow: "request", props: edge.props }] },
  );
}
