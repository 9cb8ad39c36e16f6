import type { BriefRecord } from "../../model/records/brief.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { nameOf } from "../queries/names.ts";

/** DAT-08: data with a time order is split by chance. */
export const timeSplit = defineRule({
  id: "data/time-split",
  code: "DAT-08",
  meta: {
    title: "Random split on time-dependent data",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "Random splits let the model see the future of the same users and items.",
    help: "Train on what came before and test on what came after, with a gap as long as the label delay.",
    unless: "Items are exchangeable (static images), or a split by entity (patient, device) is the stronger guard.",
    interview:
      "I train on eight weeks, leave a day out for late labels and test on the week after; a random split would test on users whose future the model has already seen.",
    sources: [
      "Google, Rules of Machine Learning, rule 33",
      "Huyen, Designing Machine Learning Systems, ch. 5",
      "alirezadir, Machine Learning Interviews, step 6",
      "khangich, Machine Learning Interview, ad click design",
    ],
  },
  messages: {
    random:
      "{node} splits at random although the data has a time order ({because}); split by time (train before, test after).",
    unknown: "State how {node} splits the data, which has a time order ({because}).",
  },
  options: {},
  appliesTo: (graph) => graph.has("dataset-builder"),
  check: ({ graph, catalogue }) => {
    const because = timeOrder(graph.brief);
    if (because === null) return [];
    return graph.nodesOf("dataset-builder").flatMap((node): readonly Outcome[] => {
      const place = { data: { node: nameOf(catalogue, node), because }, at: [node.id] };
      if (node.props.split === "random") return [{ outcome: "fail", messageId: "random", ...place }];
      const needs = [{ record: node.id, field: "split" }];
      return isSplitStated(node) ? [] : [{ outcome: "unsure", messageId: "unknown", ...place, needs }];
    });
  },
  fix: (_context, at) =>
    at[0] === undefined ? null : { label: "Split by time", setProps: [{ record: at[0], props: { split: "time" } }] },
});

const isSplitStated = (node: NodeRecord): boolean => node.props.split !== undefined;

/** Why the data has a time order, or null when nothing says that it has one. */
function timeOrder({ mlTask, constraints, signals }: BriefRecord): string | null {
  if (choiceOf(mlTask?.framing) === "forecasting") return "it is a forecast";
  if (constraints?.temporal === true) return "the brief says so";
  const delay = signals?.labelDelayH ?? 0;
  const isExchangeable = constraints?.temporal === false || choiceOf(mlTask?.inputModality) === "image";
  return delay > 0 && !isExchangeable ? `labels come ${delay} h later` : null;
}
