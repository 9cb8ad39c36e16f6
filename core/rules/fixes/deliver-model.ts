import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { isSupervised } from "../queries/brief-fields.ts";
import { isLabelled } from "../queries/labels.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";
import { artifact, registryFor, trainersInto } from "./insert-registry.ts";
import { labelsFor } from "./outcome-labels.ts";

/**
 * Gives a served model an origin: trainer, registry and rollout as far as the board has them, missing links drawn.
 * Null when there is neither a trainer nor a data set to train from.
 */
export function deliverModel(graph: BoardGraph, model: NodeRecord): FixPlan | null {
  const registry = registryFor(graph, [model.id]);
  const training = trainingInto(graph, registry.id);
  if (training === null) return null;
  const label = graph.has("trainer") ? "Connect the registry to the model" : "Add a trainer for the model";
  return planOf(label, ...registry.parts, ...training, ...rollout(graph, model, registry.id));
}

/** Model edges from the trainers into a registry; without a trainer a new one on the data set, null without that. */
export const trainingInto = (graph: BoardGraph, registry: string): readonly FixPart[] | null =>
  graph.has("trainer") ? [trainersInto(graph, registry)] : newTrainer(graph, registry);

function rollout(graph: BoardGraph, model: NodeRecord, registry: string): readonly FixPart[] {
  const controller = graph.nodesOf("deployment-controller")[0];
  if (controller === undefined) return [{ connect: [artifact(registry, model.id)] }];
  const links = [link(graph, registry, controller.id), link(graph, controller.id, model.id)];
  return [{ connect: links.flat() }];
}

const link = (graph: BoardGraph, from: string, to: string): readonly PlannedEdge[] =>
  graph.outgoing(from).some((edge) => edge.to === to && edge.flow === "artifact") ? [] : [artifact(from, to)];

function newTrainer(graph: BoardGraph, registry: string): readonly FixPart[] | null {
  const dataset = graph.nodesOf("dataset-builder").find((node) => graph.incoming(node.id).length > 0);
  if (dataset === undefined) return null;
  const trainer = newNode("trainer", [dataset.id]);
  const evaluator = graph.nodesOf("offline-evaluator", "llm-evaluator")[0];
  const added = newNode("offline-evaluator", [dataset.id]);
  const judge = evaluator?.id ?? added.ref;
  const isUnlabelled = isSupervised(graph.brief) && !isLabelled(graph, [dataset.id]);
  return [
    ...(isUnlabelled ? labelsFor(graph, dataset.id) : []),
    { add: evaluator === undefined ? [trainer, added] : [trainer] },
    {
      connect: [
        { from: dataset.id, to: trainer.ref, flow: "batch" },
        artifact(trainer.ref, registry),
        artifact(trainer.ref, judge),
        ...(evaluator === undefined ? [{ from: dataset.id, to: judge, flow: "batch" } as const] : []),
      ],
    },
  ];
}
