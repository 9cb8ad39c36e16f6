import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { FEATURE_KINDS, isOf } from "../queries/component-sets.ts";
import { trainingFeatures } from "../queries/features.ts";
import { trainingInto } from "./deliver-model.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";
import { artifact, registryFor, throughRegistry } from "./insert-registry.ts";
import { logPredictions } from "./log-predictions.ts";
import { watchServing } from "./watch-serving.ts";

const KIND_OF_MODE: Readonly<Record<string, string>> = { batch: "batch-inference", edge: "edge-model" };

/** A served model in the mode of the brief: taken from the registry, called or stored, logged and watched. */
export function serveModel(graph: BoardGraph): FixPlan {
  const kind = KIND_OF_MODE[graph.brief.mlTask?.servingMode ?? ""] ?? "inference-service";
  const near = graph.nodesOf("model-registry", "trainer", "app-service").map((node) => node.id);
  const model = newNode(kind, near);
  const registry = registryFor(graph, near);
  const rollouts = graph.nodesOf("deployment-controller");
  const sources = rollouts.length > 0 ? rollouts.map((node) => node.id) : [registry.id];
  const supply = rollouts.flatMap((node) => (isSupplied(graph, node.id) ? [] : [artifact(registry.id, node.id)]));
  return planOf(
    kind === "batch-inference" ? "Add a batch inference job" : "Add an inference service",
    ...registry.parts,
    ...(trainingInto(graph, registry.id) ?? []),
    throughRegistry(
      graph.edges.filter((edge) => isPastRegistry(graph, edge)),
      registry.id,
    ),
    { add: [model], connect: [...supply, ...sources.map((id) => artifact(id, model.ref))] },
    { connect: featuresFor(graph, model.ref) },
    ...delivery(graph, model.ref, kind),
    logPredictions(graph, [model.ref]),
    watchServing(graph, [model.ref]),
  );
}

/** A trainer that hands its model to the rollout itself. */
const isPastRegistry = (graph: BoardGraph, edge: EdgeRecord): boolean =>
  edge.flow === "artifact" &&
  graph.node(edge.from)?.kind === "trainer" &&
  graph.node(edge.to)?.kind === "deployment-controller";

const isSupplied = (graph: BoardGraph, id: string): boolean =>
  graph.incoming(id).some((edge) => edge.flow === "artifact");

function featuresFor(graph: BoardGraph, model: string): readonly PlannedEdge[] {
  const idle = graph
    .nodesOf("feature-assembler")
    .find((node) => !graph.outgoing(node.id).some((edge) => edge.flow === "features" && !isLog(graph, edge.to)));
  const training = trainingFeatures(graph);
  const source = idle ?? training.find((node) => node.kind === "feature-store") ?? training[0];
  return source === undefined || !isOf(source, FEATURE_KINDS) ? [] : [{ from: source.id, to: model, flow: "features" }];
}

const isLog = (graph: BoardGraph, id: string): boolean => graph.node(id)?.kind === "prediction-log";

function delivery(graph: BoardGraph, model: string, kind: string): readonly FixPart[] {
  const reader = graph.nodesOf("app-service")[0] ?? graph.nodesOf("api-gateway")[0] ?? graph.nodesOf("client-app")[0];
  const call = (to: string): readonly PlannedEdge[] =>
    reader === undefined ? [] : [{ from: reader.id, to, flow: "request" }];
  if (kind !== "batch-inference") return [{ connect: call(model) }];
  const known = graph.nodesOf("prediction-store")[0];
  if (known !== undefined) return [{ connect: [{ from: model, to: known.id, flow: "prediction" }] }];
  const store = newNode("prediction-store", reader === undefined ? [] : [reader.id]);
  return [{ add: [store], connect: [{ from: model, to: store.ref, flow: "prediction" }, ...call(store.ref)] }];
}
