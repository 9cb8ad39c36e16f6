import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import { defineRule } from "../define-rule.ts";
import { insertValidators } from "../fixes/insert-validator.ts";
import { isOf, SOURCE_KINDS } from "../queries/component-sets.ts";
import { idsOf, namesOf, nodesAt } from "../queries/names.ts";
import { DATA_FLOWS, trainingDataOf } from "../queries/training-data.ts";

/** DAT-04: nothing checks the data before a model learns from it. */
export const dataValidation = defineRule({
  id: "data/data-validation",
  code: "DAT-04",
  meta: {
    title: "No data validation before training",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "data",
    why: "Validation finds errors; drift detection finds real change. They are different controls.",
    help: "Check schema, ranges and volume on the way into the data set, and stop the run when a check fails.",
    unless:
      "The board is a sketch, or the data is a synthetic or fixed research set: mark its sources as never changing.",
    interview:
      "Before each run the new partition is checked for schema, null rates, ranges and volume against last week; a failed check blocks training and pages the owner.",
    sources: [
      "Breck et al. 2017, ML Test Score, data 1 and monitoring 2",
      "Microsoft CSE playbook, ML model production checklist, incoming data quality",
      "Google Cloud, MLOps level 1, automated data validation",
    ],
  },
  messages: {
    unchecked:
      "Nothing checks schema, ranges or volume before {trainers}; one broken upstream table will silently retrain a bad model.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    const trainers = uncheckedTrainers(graph);
    if (trainers.length === 0) return [];
    const data = { trainers: namesOf(catalogue, trainers) };
    return [{ outcome: "fail", messageId: "unchecked", data, at: idsOf(trainers) }];
  },
  fix: ({ graph }) => insertValidators(graph, uncheckedTrainers(graph)),
});

const uncheckedTrainers = (graph: BoardGraph): readonly NodeRecord[] =>
  [...trainingDataOf(graph)].flatMap(([trainer, upstream]) =>
    isChecked(graph, upstream) || isFixedData(graph, upstream) ? [] : [trainer],
  );

/** Checks on the way, or beside it when they can stop something. */
function isChecked(graph: BoardGraph, upstream: ReadonlySet<RecordId>): boolean {
  if (nodesAt(graph, upstream).some((node) => node.kind === "data-validator" || node.props.validates === true)) {
    return true;
  }
  return graph.nodesOf("data-validator").some((node) => {
    const reads = graph.incoming(node.id).some((edge) => DATA_FLOWS.includes(edge.flow) && upstream.has(edge.from));
    return reads && graph.outgoing(node.id).some((edge) => edge.flow === "control");
  });
}

function isFixedData(graph: BoardGraph, upstream: ReadonlySet<RecordId>): boolean {
  const sources = nodesAt(graph, upstream).filter((node) => isOf(node, SOURCE_KINDS));
  return sources.length > 0 && sources.every((node) => node.props.frozen === true);
}
