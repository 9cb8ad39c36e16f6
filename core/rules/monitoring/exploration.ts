import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { isLoopClosed, learners } from "../queries/feedback.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** MON-08: a ranking learns only from what it showed itself. */
export const exploration = defineRule({
  id: "monitoring/exploration",
  code: "MON-08",
  meta: {
    title: "Model trains on its own choices",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Popular items get more exposure, then more clicks, then more exposure.",
    help: "Give 1 to 3 % of the places to exploration, keep a random slice of the traffic, or correct for position and propensity.",
    unless:
      "Every user sees the whole catalogue, or random traffic is collected outside the board: set the finding aside.",
    interview:
      "Two per cent of the slots explore, and I log the propensity with each impression, so the next model is not trained on the taste of the last one.",
    sources: [
      "Google, Rules of Machine Learning, rules 34-36",
      "Huyen, Designing Machine Learning Systems, ch. 8, degenerate feedback loops",
      "Sculley et al. 2015, Hidden Technical Debt, feedback loops",
    ],
  },
  messages: {
    closed:
      "{learners} only gets to see what the model chose to show; add a little exploration, a random slice, or position and propensity correction.",
  },
  options: { explorationPct: 2 },
  check: ({ graph, catalogue }) => {
    const framing = choiceOf(graph.brief.mlTask?.framing);
    if (framing !== "ranking" && framing !== "recommendation") return [];
    if (!isLoopClosed(graph) || graph.nodes.some(isExploring)) return [];
    const data = { learners: namesOf(catalogue, learners(graph), "or") };
    return [
      { outcome: "fail", messageId: "closed", data, at: idsOf([...graph.nodesOf("re-ranker"), ...learners(graph)]) },
    ];
  },
  fix: ({ graph, options }) => explore(graph, options.explorationPct),
});

/** Whether this component shows something by chance, or corrects for what was shown. */
function isExploring(node: NodeRecord): boolean {
  switch (node.kind) {
    case "re-ranker":
      return (numberProp(node.props, "exploration") ?? 0) > 0;
    case "experiment-platform":
      return node.props.kind === "bandit" || (numberProp(node.props, "explorationPct") ?? 0) > 0;
    case "dataset-builder":
      return node.props.propensity === true || node.props.positionFeature === true;
    default:
      return false;
  }
}

/** Exploration in the re-ranker, else in the experiment platform, else a bandit in front of what serves. */
function explore(graph: BoardGraph, explorationPct: number): FixPlan | null {
  const reRanker = graph.nodesOf("re-ranker")[0];
  if (reRanker !== undefined) {
    return planOf(`Explore with ${explorationPct} % of the places`, {
      setProps: [{ record: reRanker.id, props: { exploration: explorationPct / 100 } }],
    });
  }
  const platform = graph.nodesOf("experiment-platform")[0];
  if (platform !== undefined) {
    return planOf(`Explore with ${explorationPct} % of the traffic`, {
      setProps: [{ record: platform.id, props: { explorationPct } }],
    });
  }
  const actor = graph.nodesOf("app-service", "ranker", "api-gateway")[0];
  if (actor === undefined) return null;
  const bandit = newNode("experiment-platform", [actor.id], { props: { kind: "bandit", explorationPct } });
  return planOf("Add a bandit", { add: [bandit], connect: [{ from: bandit.ref, to: actor.id, flow: "control" }] });
}
