import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind, Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import type { FixPlan } from "../define-rule.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";
import { registryFor } from "./insert-registry.ts";

interface Consumer {
  readonly kind: ComponentKind;
  readonly flow: Flow;
  /** The consumer calls the component instead of being fed by it. */
  readonly calls?: true;
}

const feeds = (kind: ComponentKind, flow: Flow): Consumer => ({ kind, flow });
const calls = (kind: ComponentKind): Consumer => ({ kind, flow: "request", calls: true });

/** Likely consumers of each output, most usual first. */
const CONSUMERS: Readonly<Partial<Record<string, readonly Consumer[]>>> = {
  trainer: [feeds("model-registry", "artifact"), feeds("offline-evaluator", "artifact")],
  "model-registry": [
    feeds("deployment-controller", "artifact"),
    feeds("inference-service", "artifact"),
    feeds("ranker", "artifact"),
    feeds("batch-inference", "artifact"),
    feeds("edge-model", "artifact"),
    feeds("llm-inference", "artifact"),
    feeds("candidate-generator", "artifact"),
    feeds("embedding-generator", "artifact"),
  ],
  "feature-store": [
    feeds("feature-assembler", "features"),
    feeds("ranker", "features"),
    feeds("inference-service", "features"),
    feeds("batch-inference", "features"),
    feeds("dataset-builder", "features"),
  ],
  "embedding-generator": [feeds("vector-index", "features"), calls("candidate-generator"), calls("app-service")],
  "vector-index": [calls("candidate-generator"), calls("app-service")],
  "search-index": [calls("candidate-generator"), calls("app-service")],
  cache: [calls("app-service"), calls("api-gateway"), feeds("feature-assembler", "features")],
  "prediction-store": [calls("app-service"), calls("api-gateway"), feeds("rules-engine", "prediction")],
  "experiment-platform": [feeds("app-service", "control"), feeds("api-gateway", "control"), feeds("ranker", "control")],
  "app-service": [calls("api-gateway"), calls("client-app")],
  "api-gateway": [calls("client-app")],
};

/** Connects a component to the most likely consumer on the board; a service that nobody could call gets a client. */
export function offerConsumer(graph: BoardGraph, catalogue: Catalogue, node: NodeRecord): FixPlan | null {
  for (const consumer of CONSUMERS[node.kind] ?? []) {
    const other = graph.nodesOf(consumer.kind).find((candidate) => isFree(graph, node, candidate));
    if (other === undefined) continue;
    const [from, to] = consumer.calls === true ? [other.id, node.id] : [node.id, other.id];
    const link = { connect: [{ from, to, flow: consumer.flow }] };
    return planOf(`Connect to ${nameOf(catalogue, other)}`, ...approval(graph, node), link);
  }
  if (node.kind !== "api-gateway" && node.kind !== "app-service") return null;
  const client = newNode("client-app", [node.id]);
  return planOf("Add a client", { add: [client], connect: [{ from: client.ref, to: node.id, flow: "request" }] });
}

/** A model that is trained automatically is released by somebody before it goes on. */
const approval = (graph: BoardGraph, node: NodeRecord): readonly FixPart[] =>
  graph.has("model-registry") && isOf(node, ["trainer", "model-registry"]) ? registryFor(graph, [node.id]).parts : [];

/** Whether a new link makes no circle of calls: the component does not call the other one already. */
const isFree = (graph: BoardGraph, node: NodeRecord, other: NodeRecord): boolean =>
  other.id !== node.id && !graph.descendants([node.id], { flows: ["request"] }).has(other.id);
