import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { NodeRecord } from "../../model/records/node.ts";
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

function uncheckedTrainers(graph: BoardGraph): readonly NodeRecord[] {
  const checks = graph.nodes.filter((node) => node.kind === "data-validator" || node.props.validates === true);
  const checked = graph.descendants(idsOf(checks), { flows: DATA_FLOWS });
  const beside = graph
    .nodesOf("data-validator")
    .filter((node) => graph.outgoing(node.id).some((edge) => edge.flow === "control"));
  const hasFrozen = graph.nodes.some((node) => node.props.frozen === true);
  return graph.nodesOf("trainer").filter((trainer) => {
    if (checked.has(trainer.id)) return false;
    if (beside.length === 0 && !hasFrozen) return true;
    const upstream = trainingDataOf(graph, trainer);
    return !beside.some((node) => reads(graph, node, upstream)) && !isFixedData(graph, upstream);
  });
}

/** Whether a check beside the way takes its data from there; its control flow can stop the run. */
const reads = (graph: BoardGraph, check: NodeRecord, upstream: IdSet): boolean =>
  graph.incoming(check.id).some((edge) => DATA_FLOWS.includes(edge.flow) && upstream.has(edge.from));

function isFixedData(graph: BoardGraph, upstream: IdSet): boolean {
  const sources = nodesAt(graph, upstream).filter((node) => isOf(node, SOURCE_KINDS));
  return sources.length > 0 && sources.every((node) => node.props.frozen === true);
}
