import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { isOf, servingNodes } from "./component-sets.ts";

/** Kinds that score a model before it is used. */
export const EVALUATOR_KINDS: readonly ComponentKind[] = ["offline-evaluator", "llm-evaluator", "quality-gate"];

const APPROVER_KINDS: readonly ComponentKind[] = [...EVALUATOR_KINDS, "fairness-auditor", "human-reviewer"];

const ROLLOUT_KINDS: readonly ComponentKind[] = ["deployment-controller", "ci-cd"];

/** A model registry, or a store that says it is one. */
export const isRegistry = (node: NodeRecord): boolean =>
  node.kind === "model-registry" || (node.kind === "data-lake" && node.props.kind === "model-store");

/** Artifact edges on the ways from a trainer to a serving component that avoid some components. */
export function artifactPathEdges(graph: BoardGraph, avoid: (node: NodeRecord) => boolean): readonly EdgeRecord[] {
  const options = { flows: ["artifact" as const], avoid };
  const trainers = graph.nodesOf("trainer").map((node) => node.id);
  const serving = servingNodes(graph)
    .filter((node) => !avoid(node))
    .map((node) => node.id);
  const [starts, after] = [new Set(trainers), graph.descendants(trainers, options)];
  const [ends, before] = [new Set(serving), graph.ancestors(serving, options)];
  return graph.edges.filter(
    ({ flow, from, to }) =>
      flow === "artifact" && (starts.has(from) || after.has(from)) && (ends.has(to) || before.has(to)),
  );
}

/** Of such edges, those where the model leaves the training side: towards a registry, a rollout or a serving component. */
export function handOverEdges(graph: BoardGraph, edges: readonly EdgeRecord[]): readonly EdgeRecord[] {
  if (edges.length === 0) return edges;
  const delivery = new Set([
    ...graph.nodes.filter((node) => isRegistry(node) || isOf(node, ROLLOUT_KINDS)).map((node) => node.id),
    ...servingNodes(graph).map((node) => node.id),
  ]);
  return edges.filter((edge) => !delivery.has(edge.from) && delivery.has(edge.to));
}

/** Ways from a trainer to a serving component on which nobody approves the model. */
export const ungatedPathEdges: (graph: BoardGraph) => readonly EdgeRecord[] = perGraph((graph) =>
  artifactPathEdges(graph, (node) => isOf(node, EVALUATOR_KINDS) || isApproved(graph, node)),
);

/** Whether an evaluator, a gate or a person decides what this component does with a model. */
export function isApproved(graph: BoardGraph, node: NodeRecord): boolean {
  return graph.incoming(node.id).some((edge) => edge.flow === "control" && isOf(graph.node(edge.from), APPROVER_KINDS));
}

/** Whether something other than a person starts training: a monitor, a drift detector or an orchestrator. */
export const isAutoTrained: (graph: BoardGraph) => boolean = perGraph((graph) => {
  const trainers = graph.nodesOf("trainer").map((node) => node.id);
  const deciders = graph.ancestors(trainers, { flows: ["control"] });
  return graph.nodesOf("monitor", "drift-detector", "orchestrator").some((node) => deciders.has(node.id));
});

/** Kinds that run a model of their own; encoders count where the design builds data sets. */
export function modelsWithOrigin(graph: BoardGraph): readonly NodeRecord[] {
  const kinds: ComponentKind[] = ["inference-service", "ranker", "batch-inference", "edge-model", "llm-inference"];
  if (graph.has("dataset-builder")) kinds.push("embedding-generator");
  return graph.nodesOf(...kinds);
}
