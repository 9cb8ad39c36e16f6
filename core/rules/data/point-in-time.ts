import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { isTrainedOnLoggedFeatures } from "../queries/features.ts";
import { nameOf } from "../queries/names.ts";

const WANTED = "point-in-time";

/** DAT-07: labels are joined with values that were not known at prediction time. */
export const pointInTime = defineRule({
  id: "data/point-in-time",
  code: "DAT-07",
  meta: {
    title: "Training join is not point-in-time",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "A later value leaks the future: offline score rises and online score falls.",
    help: "Join each label with the feature values known just before its prediction, and give features the same time to live as in serving.",
    unless: "Features never change (mark their source so), or training uses features that were logged at serving time.",
    interview:
      "For a click at 10:00 the training row carries the features as the model saw them at 10:00; joining today's values would tell the model how the story ended.",
    sources: [
      "Feast documentation, point-in-time joins",
      "neurarch-ai, awesome-ml-system-design, feature store",
      "Google, Rules of Machine Learning, rule 31",
    ],
  },
  messages: {
    latest: "{node} joins labels with latest feature values; use the value known just before the prediction time.",
    unstated:
      "{node} does not say how it joins labels with feature values although the data has a time order; use the value known just before the prediction time.",
    unknown: "State how {node} joins features and labels, or that the data has no time order.",
  },
  options: {},
  appliesTo: (graph) => graph.has("dataset-builder"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("dataset-builder").flatMap((node): readonly Outcome[] => {
      const joins = joinsOf(graph, node);
      const latest = joins.filter((edge) => joinOf(edge, node) === "latest");
      const unstated = joins.filter((edge) => joinOf(edge, node) === undefined);
      const wrong = latest.length > 0 ? latest : unstated;
      const { temporal } = graph.brief.constraints ?? {};
      if (wrong.length === 0 || (latest.length === 0 && temporal === false)) return [];
      const place = { data: { node: nameOf(catalogue, node) }, at: [node.id, ...wrong.map((edge) => edge.id)] };
      if (latest.length > 0) return [{ outcome: "fail", messageId: "latest", ...place }];
      if (temporal === true) return [{ outcome: "fail", messageId: "unstated", ...place }];
      const needs = [
        { record: node.id, field: "joinType" },
        { record: "brief", field: "constraints.temporal" },
      ];
      return [{ outcome: "unsure", messageId: "unknown", ...place, needs }];
    }),
  fix: ({ graph }, at) => joinPointInTime(graph, graph.node(at[0] ?? "")),
});

/** Flows that this data set joins by time; fixed values and the logged values of serving need no such join. */
function joinsOf(graph: BoardGraph, dataset: NodeRecord): readonly EdgeRecord[] {
  return graph.incoming(dataset.id).filter((edge) => {
    const source = graph.node(edge.from);
    if (source?.props.frozen === true) return false;
    if (edge.flow === "label") return !isTrainedOnLoggedFeatures(graph);
    return edge.flow === "features" && source?.kind !== "prediction-log";
  });
}

const joinOf = (edge: EdgeRecord, dataset: NodeRecord) => edge.props.joinType ?? dataset.props.joinType;

function joinPointInTime(graph: BoardGraph, dataset: NodeRecord | null): FixPlan | null {
  if (dataset === null) return null;
  const latest = joinsOf(graph, dataset).filter((edge) => edge.props.joinType === "latest");
  const records = [...(dataset.props.joinType === WANTED ? [] : [dataset.id]), ...latest.map((edge) => edge.id)];
  return { label: "Join point in time", setProps: records.map((record) => ({ record, props: { joinType: WANTED } })) };
}
