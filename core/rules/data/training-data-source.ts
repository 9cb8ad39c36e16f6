import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { feedTraining } from "../fixes/feed-training.ts";
import { SOURCE_KINDS } from "../queries/component-sets.ts";
import { idsOf, nameOf } from "../queries/names.ts";

const DATA_FLOWS: readonly Flow[] = ["event", "batch", "features", "label"];

/** DAT-01: a dataset or a trainer has no data source upstream. */
export const trainingDataSource = defineRule({
  id: "data/training-data-source",
  code: "DAT-01",
  meta: {
    title: "Training has no data source",
    severity: "error",
    step: 3,
    stage: "design",
    scope: "train",
    why: "A trainer without upstream data is a drawing gap or a manual file nobody can reproduce.",
    help: "Connect logs, a lake, a warehouse or a labelling service to the dataset builder.",
    unless: "The trainer only fine-tunes an external base model on a data set that is drawn as an external system.",
    interview:
      "Training reads a versioned data set that a job builds from the event lake every night, so any run can be repeated.",
    sources: ["Seven-step method, data preparation", "Breck et al. 2017, ML Test Score, infrastructure 3"],
  },
  messages: {
    unfed: "{node} is not fed by any data source; connect logs, a lake, a warehouse or a labelling service.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer", "dataset-builder"),
  check: ({ graph, catalogue }) =>
    unfedRoots(graph).map((node) => ({
      outcome: "fail",
      messageId: "unfed",
      data: { node: nameOf(catalogue, node) },
      at: [node.id],
    })),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : feedTraining(graph, node);
  },
});

/** Unfed data sets and trainers; one that only waits for another unfed one is not named again. */
function unfedRoots(graph: BoardGraph): readonly NodeRecord[] {
  const fed = graph.descendants(idsOf(graph.nodesOf(...SOURCE_KINDS)), { flows: DATA_FLOWS });
  const unfed = graph.nodesOf("dataset-builder", "trainer").filter((node) => !fed.has(node.id));
  const waiting = graph.descendants(idsOf(unfed), { flows: DATA_FLOWS });
  return unfed.filter((node) => !waiting.has(node.id));
}
