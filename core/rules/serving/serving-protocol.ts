import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { nameOf } from "../queries/names.ts";

/** SRV-11: nobody says how an inference service is called. */
export const servingProtocol = defineRule({
  id: "serving/serving-protocol",
  code: "SRV-11",
  meta: {
    title: "Serving protocol not stated",
    severity: "info",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "It fixes payload limits, streaming, and client work.",
    help: "Set the protocol on the service or on the request that calls it.",
    unless: "The service works on a stream or in batches, or a managed endpoint with a fixed protocol is recorded.",
    interview:
      "Inside, services talk gRPC for small typed payloads and streaming; the public edge stays REST, because every client can speak it.",
    sources: ["Seven-step method, REST and gRPC"],
  },
  messages: { unstated: "Nothing says how {node} is called: state REST, gRPC or stream." },
  options: {},
  appliesTo: (graph) => graph.has("inference-service"),
  check: ({ graph, catalogue }) =>
    graph
      .nodesOf("inference-service")
      .filter((node) => !isStated(graph, node))
      .map((node) => ({
        outcome: "fail",
        messageId: "unstated",
        data: { node: nameOf(catalogue, node) },
        at: [node.id],
      })),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    if (node === null) return null;
    const protocol = isCalledFromOutside(graph, node) ? "rest" : "grpc";
    return {
      label: `Set ${protocol === "rest" ? "REST" : "gRPC"}`,
      setProps: [{ record: node.id, props: { protocol } }],
      focus: { record: node.id, field: "protocol" },
    };
  },
});

/** Its mode says it already when nobody calls it: stream and batch have no interface of their own. */
function isStated(graph: BoardGraph, node: NodeRecord): boolean {
  if (node.props.protocol !== undefined || node.props.mode === "streaming" || node.props.mode === "batch") return true;
  return graph.incoming(node.id).some((edge) => edge.flow === "request" && edge.props.protocol !== undefined);
}

const isCalledFromOutside = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph
    .incoming(node.id)
    .some(
      (edge) =>
        edge.flow === "request" && ["client-app", "external-system"].includes(graph.node(edge.from)?.kind ?? ""),
    );
