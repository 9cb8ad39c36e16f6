import type { BoardGraph } from "../../model/graph.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { decisionsPerDay, reviewsPerDay } from "../../numbers/review-load.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { roundedUp, shown } from "../queries/amounts.ts";
import { missingFields, missingNumbers } from "../queries/missing-values.ts";
import { idsOf, namesOf } from "../queries/names.ts";

interface Options {
  /** Average load as a share of the peak, where the brief states no decisions a day. */
  readonly averageShare: number;
}

/** QNT-15: more decisions wait for people than people can look at. */
export const reviewTeam = defineRule<Options>({
  id: "numbers/review-team",
  code: "QNT-15",
  meta: {
    title: "Review team is too small",
    severity: "error",
    step: 7,
    stage: "production",
    scope: "whole",
    why: "A growing queue means late decisions and missing labels.",
    help: "Review a smaller share, put the most harmful items first, raise the threshold, or plan more reviewers.",
    unless: "Review is sampled with a fixed daily quota: leave the share of reviewed decisions unset.",
    interview:
      "Of 500 million posts a day 0.01 % go to people, that is 50,000; 600 reviewers at 400 items handle 240,000, so a bad day with four times as many still fits.",
    sources: ["Arithmetic", "neurarch-ai, awesome-ml-system-design, content moderation"],
  },
  messages: {
    small: "{need} items a day go to {teams}, who can handle {have} (a share of {share} % would fit).",
    unknown: "Whether people can review {share} % of the decisions cannot be checked.",
  },
  options: { averageShare: 0.3 },
  appliesTo: (graph) => graph.has("human-reviewer"),
  check: ({ graph, catalogue, options }): readonly Outcome[] => {
    const share = graph.brief.human?.reviewRatePct;
    if (share === undefined || share === 0) return [];
    const teams = graph.nodesOf("human-reviewer");
    const decisions = decisionsPerDay(graph, options.averageShare);
    const unsized = teams.flatMap((node) => missingNumbers(node, ["reviewers", "itemsPerReviewerPerDay"]));
    const need = decisions === null ? null : toReview(decisions, share);
    const have = handled(graph);
    if (need !== null && need <= have) return [];
    const needs = [...missingFields({ "constraints.qpsPeak": decisions }), ...unsized];
    const at = [...idsOf(teams), "brief"];
    if (decisions === null || need === null || needs.length > 0) {
      return [{ outcome: "unsure", messageId: "unknown", data: { share: shown(share) }, at, needs }];
    }
    const fitting = shown((have / decisions) * 100);
    return [
      {
        outcome: "fail",
        messageId: "small",
        data: { need: shown(need), have: shown(have), share: fitting, teams: namesOf(catalogue, teams) },
        at,
      },
    ];
  },
  fix: ({ graph, options }) => {
    const team = graph.nodesOf("human-reviewer")[0];
    const items = team === undefined ? null : numberProp(team.props, "itemsPerReviewerPerDay");
    const share = graph.brief.human?.reviewRatePct;
    const decisions = decisionsPerDay(graph, options.averageShare);
    if (team === undefined || share === undefined || decisions === null) return null;
    if (items === null || items === 0) {
      return { label: "Set the items per reviewer", focus: { record: team.id, field: "itemsPerReviewerPerDay" } };
    }
    const others = handled(graph) - (reviewsPerDay(team) ?? 0);
    const reviewers = Math.max(1, Math.ceil(roundedUp((toReview(decisions, share) - others) / items)));
    return { label: `Plan ${shown(reviewers)} reviewers`, setProps: [{ record: team.id, props: { reviewers } }] };
  },
});

/** Rounding of shares such as 0.01 % must not send one more item to review. */
const toReview = (decisions: number, sharePct: number): number =>
  Number(((decisions * sharePct) / 100).toPrecision(12));

const handled = (graph: BoardGraph): number =>
  graph.nodesOf("human-reviewer").reduce((sum, node) => sum + (reviewsPerDay(node) ?? 0), 0);
