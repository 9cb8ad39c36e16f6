import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { isOf } from "../queries/component-sets.ts";
import { isApproved, isAutoTrained } from "../queries/model-delivery.ts";
import { type FixPart, newNode } from "./fix-parts.ts";

/** A registry that models go into and come out of, and its ref or id. */
export interface RegistryPart {
  readonly id: string;
  readonly parts: readonly FixPart[];
}

/** The registry of the board, or a new one; where training starts by itself, somebody decides what goes in. */
export function registryFor(graph: BoardGraph, near: readonly RecordId[]): RegistryPart {
  const known = graph.nodesOf("model-registry")[0];
  if (known !== undefined) {
    const isOpen = isAutoTrained(graph) && !isApproved(graph, known);
    return { id: known.id, parts: isOpen ? [approvalOf(graph, known.id)] : [] };
  }
  const added = newNode("model-registry", near);
  return { id: added.ref, parts: [{ add: [added] }, approvalOf(graph, added.ref)] };
}

/** Leads artifact edges through a registry instead of past it. */
export function throughRegistry(edges: readonly EdgeRecord[], registry: string): FixPart {
  return {
    removeEdges: edges.map((edge) => edge.id),
    connect: edges.flatMap((edge) => [
      { from: edge.from, to: registry, flow: "artifact", props: edge.props } as const,
      artifact(registry, edge.to),
    ]),
  };
}

/** Model edges from trainers into a registry that they do not reach yet. */
export function trainersInto(graph: BoardGraph, registry: string): FixPart {
  const trainers = graph.nodesOf("trainer").filter((node) => !isConnected(graph, node, registry));
  return { connect: trainers.map((node) => artifact(node.id, registry)) };
}

/** Who releases a model into a registry: the gate or evaluator on the board; for automatic training a new gate. */
export function approvalOf(graph: BoardGraph, registry: string): FixPart {
  const approver = graph.nodesOf("quality-gate")[0] ?? graph.nodesOf("offline-evaluator", "llm-evaluator")[0];
  if (approver !== undefined) return { connect: [{ from: approver.id, to: registry, flow: "control" }] };
  if (!isAutoTrained(graph)) return {};
  const trainers = graph.nodesOf("trainer");
  const gate = newNode(
    "quality-gate",
    trainers.map((node) => node.id),
  );
  const reports: readonly PlannedEdge[] = trainers.map((node) => ({ from: node.id, to: gate.ref, flow: "metric" }));
  return { add: [gate], connect: [...reports, { from: gate.ref, to: registry, flow: "control" }] };
}

/** Where a registry hands models to: the rollout of the board, else the models themselves. */
export function receiversOf(graph: BoardGraph, models: readonly NodeRecord[]): readonly RecordId[] {
  const rollouts = graph.nodesOf("deployment-controller").filter((node) => deploysTo(graph, node));
  return rollouts.length > 0 ? rollouts.map((node) => node.id) : models.map((node) => node.id);
}

/** A model edge. */
export const artifact = (from: string, to: string): PlannedEdge => ({ from, to, flow: "artifact" });

const deploysTo = (graph: BoardGraph, rollout: NodeRecord): boolean =>
  graph.outgoing(rollout.id).some((edge) => edge.flow === "artifact" && !isOf(graph.node(edge.to), ["model-registry"]));

const isConnected = (graph: BoardGraph, trainer: NodeRecord, registry: string): boolean =>
  graph.descendants([trainer.id], { flows: ["artifact"] }).has(registry);
