import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { gateParts } from "../fixes/add-gate.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { isBlank } from "../queries/brief-fields.ts";
import { ungatedPathEdges } from "../queries/model-delivery.ts";
import { nameOf } from "../queries/names.ts";
import { DATA_FLOWS } from "../queries/training-data.ts";

/** MOD-05: nothing starts a training run. */
export const trainingTrigger = defineRule({
  id: "model/training-trigger",
  code: "MOD-05",
  meta: {
    title: "Retraining has no trigger",
    severity: "warning",
    step: 4,
    stage: "design",
    scope: "train",
    why: "Models age; manual retraining is forgotten.",
    help: "Draw what starts training: a schedule, new data or drift, as a control flow; or write the trigger into the brief.",
    unless: "A one-off model: write the reason as the trigger in the brief.",
    interview:
      "Training runs nightly, and drift on the top features starts it earlier; both go through the same orchestrator and the same gate.",
    sources: [
      "AWS prescriptive guidance, MLOps checklist 8.2-8.5",
      "Google Cloud, MLOps level 1",
      "Breck et al. 2017, ML Test Score, model 4, staleness",
    ],
  },
  messages: {
    manual: "{node} is never started by anything: add a schedule, a new-data trigger or a drift trigger.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    if (!isBlank(graph.brief.retraining?.trigger)) return [];
    return idleTrainers(graph).map((node) => ({
      outcome: "fail",
      messageId: "manual",
      data: { node: nameOf(catalogue, node) },
      at: [node.id],
    }));
  },
  fix: ({ graph }, at) => schedule(graph, at),
});

/** Trainers that nothing starts, neither themselves nor one that learns from the same data. */
function idleTrainers(graph: BoardGraph): readonly NodeRecord[] {
  const idle = graph.nodesOf("trainer").filter((node) => !isStarted(graph, node));
  if (idle.length === 0) return [];
  const waiting = new Set(idle);
  const started = graph.nodesOf("trainer").filter((node) => !waiting.has(node));
  const served = new Set(started.flatMap((node) => parentsOf(graph, node)));
  return idle.filter((node) => !parentsOf(graph, node).some((id) => served.has(id)));
}

/** A run starts with its own trigger or with that of the data set it reads. */
function isStarted(graph: BoardGraph, trainer: NodeRecord): boolean {
  const datasets = parentsOf(graph, trainer).filter((id) => graph.node(id)?.kind === "dataset-builder");
  return [trainer.id, ...datasets].some((id) => graph.incoming(id).some((edge) => edge.flow === "control"));
}

const parentsOf = (graph: BoardGraph, trainer: NodeRecord): readonly RecordId[] =>
  graph.incoming(trainer.id).flatMap((edge) => (DATA_FLOWS.includes(edge.flow) ? [edge.from] : []));

/** An orchestrator that starts training, told by what watches the model; its results pass a gate. */
function schedule(graph: BoardGraph, trainers: readonly RecordId[]): FixPlan {
  const known = graph.nodesOf("orchestrator")[0];
  const added = newNode("orchestrator", trainers);
  const start = known?.id ?? added.ref;
  const watcher = graph.nodesOf("drift-detector")[0] ?? graph.nodesOf("monitor")[0];
  const told = known !== undefined || watcher === undefined ? [] : [watcher];
  const ungated = ungatedPathEdges(graph);
  return planOf(
    known === undefined ? "Add an orchestrator" : "Let the orchestrator start training",
    { add: known === undefined ? [added] : [] },
    {
      connect: [
        ...told.map((node) => ({ from: node.id, to: start, flow: "control" as const })),
        ...trainers.map((to) => ({ from: start, to, flow: "control" as const })),
      ],
    },
    ...(ungated.length === 0 ? [] : gateParts(graph, ungated)),
  );
}
