import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind, Flow } from "../../model/kinds.ts";
import { portFlows } from "../../model/ports.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import type { FixPlan } from "../define-rule.ts";
import { servingFeatures, trainingFeatures } from "../queries/features.ts";
import { labelOf } from "../queries/names.ts";
import { newNode, planOf, rerouted } from "./fix-parts.ts";

/** For each flow the others from the most to the least alike. */
const NEAREST: Readonly<Record<Flow, readonly Flow[]>> = {
  event: ["batch", "label", "prediction", "features", "metric", "request", "control", "artifact"],
  batch: ["event", "features", "label", "prediction", "artifact", "metric", "request", "control"],
  features: ["batch", "prediction", "event", "request", "label", "metric", "artifact", "control"],
  artifact: ["batch", "control", "prediction", "metric", "features", "event", "request", "label"],
  prediction: ["request", "features", "event", "batch", "label", "metric", "control", "artifact"],
  request: ["prediction", "features", "control", "event", "batch", "metric", "label", "artifact"],
  metric: ["event", "control", "label", "batch", "prediction", "features", "artifact", "request"],
  label: ["event", "batch", "prediction", "metric", "control", "features", "request", "artifact"],
  control: ["request", "metric", "event", "artifact", "label", "batch", "prediction", "features"],
};

/** Components that turn one flow into another, most usual first. */
const CONVERTERS: readonly ComponentKind[] = [
  "feature-pipeline",
  "data-processor",
  "ingestion",
  "event-collector",
  "cache",
  "feedback-collector",
  "data-lake",
];

/** Mends an illegal edge: the nearest legal flow, else the opposite direction, else a component that converts. */
export function mendFlow(graph: BoardGraph, catalogue: Catalogue, edge: EdgeRecord): FixPlan | null {
  const from = graph.node(edge.from);
  const to = graph.node(edge.to);
  if (from === null || to === null) return null;
  const legal = (portFlows(catalogue, from.kind, to.kind) ?? []).filter((flow) => flow !== edge.flow);
  const isKnown = portFlows(catalogue, from.kind, to.kind)?.includes(edge.flow) === true;
  const hasNewSkew = trainingFeatures(graph).length > 0 && servingFeatures(graph).length === 0;
  if (isKnown && !hasNewSkew) return convert(catalogue, edge, from, to);
  const nearest = NEAREST[edge.flow].find((flow) => legal.includes(flow));
  if (nearest !== undefined) {
    const name = (catalogue.flows.get(nearest)?.label ?? nearest).toLowerCase();
    return { label: `Change the flow to ${name}`, setFlow: [{ edge: edge.id, flow: nearest }] };
  }
  if (portFlows(catalogue, to.kind, from.kind)?.includes(edge.flow) === true) {
    const turned = { from: to.id, to: from.id, flow: edge.flow, props: edge.props };
    return planOf("Turn the arrow around", { removeEdges: [edge.id], connect: [turned] });
  }
  return convert(catalogue, edge, from, to);
}

function convert(catalogue: Catalogue, edge: EdgeRecord, from: NodeRecord, to: NodeRecord): FixPlan | null {
  for (const kind of CONVERTERS) {
    const into = nearestOf(edge.flow, portFlows(catalogue, from.kind, kind) ?? []);
    const onward = portFlows(catalogue, kind, to.kind) ?? [];
    const outOf = isFeatures(kind, onward) ? "features" : nearestOf(edge.flow, onward);
    if (into === null || outOf === null) continue;
    const between = newNode(kind, [from.id, to.id]);
    const via = rerouted({ ...edge, flow: into }, between.ref, outOf);
    return planOf(`Put ${labelOf(catalogue, kind).toLowerCase()} in between`, { add: [between] }, via);
  }
  return null;
}

const isFeatures = (kind: string, legal: readonly Flow[]): boolean =>
  kind === "feature-pipeline" && legal.includes("features");

const nearestOf = (flow: Flow, legal: readonly Flow[]): Flow | null =>
  legal.includes(flow) ? flow : (NEAREST[flow].find((candidate) => legal.includes(candidate)) ?? null);
