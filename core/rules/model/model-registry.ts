import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { artifact, receiversOf, registryFor, throughRegistry, trainersInto } from "../fixes/insert-registry.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { artifactPathEdges, handOverEdges, isRegistry, modelsWithOrigin } from "../queries/model-delivery.ts";
import { idsOf, namesOf, nodesAt } from "../queries/names.ts";

/** MOD-04: models reach serving without a registry. */
export const modelRegistry = defineRule({
  id: "model/model-registry",
  code: "MOD-04",
  meta: {
    title: "No model registry between training and serving",
    severity: "error",
    step: 4,
    stage: "design",
    scope: "whole",
    why: "Rollback, lineage and reproducibility all need an addressable version.",
    help: "Put a model registry on the way from the trainer to serving.",
    unless:
      "An on-line learning server snapshots itself and exposes versions, or a store says that it is the model store.",
    interview:
      "Training writes a version to the registry with its data, code and metrics; serving pulls an approved version, so going back is one step.",
    sources: [
      "Breck et al. 2017, ML Test Score, infrastructure 1, 4, 7",
      "Google Cloud, MLOps levels",
      "Field practice",
    ],
  },
  messages: {
    bypassed: "The model goes from {trainers} to serving without a registry: no version, no approval, no way back.",
    absent: "There is no model registry between {trainers} and serving: no version, no approval, no way back.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer") && servingNodes(graph).length > 0,
  check: ({ graph, catalogue }) => {
    const bypass = handOverEdges(graph, artifactPathEdges(graph, isRegistry));
    if (bypass.length > 0) {
      const sources = bypassingTrainers(graph);
      const at = [...idsOf(sources), ...new Set(bypass.map((edge) => edge.to))];
      return [{ outcome: "fail", messageId: "bypassed", data: { trainers: namesOf(catalogue, sources) }, at }];
    }
    if (graph.nodes.some(isRegistry)) return [];
    const trainers = graph.nodesOf("trainer");
    return [
      { outcome: "fail", messageId: "absent", data: { trainers: namesOf(catalogue, trainers) }, at: idsOf(trainers) },
    ];
  },
  fix: ({ graph }, at) => {
    const bypass = handOverEdges(graph, artifactPathEdges(graph, isRegistry));
    const registry = registryFor(graph, [...at]);
    const label = graph.has("model-registry") ? "Lead the model through the registry" : "Add a model registry";
    if (bypass.length > 0) return planOf(label, ...registry.parts, throughRegistry(bypass, registry.id));
    const receivers = receiversOf(graph, modelsWithOrigin(graph));
    const deliver = { connect: receivers.map((id) => artifact(registry.id, id)) };
    return planOf(label, ...registry.parts, trainersInto(graph, registry.id), deliver);
  },
});

function bypassingTrainers(graph: BoardGraph): readonly NodeRecord[] {
  const starts = new Set(artifactPathEdges(graph, isRegistry).map((edge) => edge.from));
  return nodesAt(graph, starts).filter((node) => node.kind === "trainer");
}
