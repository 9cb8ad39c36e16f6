import { defineRule } from "../define-rule.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { isNegative, namedSignals } from "../queries/objective.ts";

const FRAMINGS: readonly (string | null)[] = ["ranking", "recommendation", "classification"];

const ENGAGEMENT =
  /\b(clicks?|clicked|click[- ]?through|ctr|views?|viewed|watch|watched|likes?|liked|dwell|engagement)\b/;

/** Objectives that already weigh several reactions, those that users mean badly among them. */
const WEIGHTED = /\b(weighted|weights|combined)\b/;

/** FRM-04: an engagement proxy is optimised and nothing pulls the other way. */
export const counterMetric = defineRule({
  id: "framing/counter-metric",
  code: "FRM-04",
  meta: {
    title: "Engagement objective without a counter-metric",
    severity: "warning",
    step: 2,
    stage: "design",
    scope: "brief",
    why: "Every proxy is gamed by the model; negative feedback is the cheapest brake.",
    help: "Name a guardrail metric that gets worse when the proxy is gamed: hide rate, reports, returns, a survey.",
    unless: "The objective already weighs negative signals, or the platform has no negative action.",
    interview:
      "Clicks alone reward clickbait, so hide rate and reports are guardrails: a launch that moves them by more than 1 % stops, however good the clicks look.",
    sources: [
      "Google, Rules of Machine Learning, rules 12, 39",
      "alirezadir, Machine Learning Interviews, step 2, counter metrics",
      "neurarch-ai, awesome-ml-system-design, experimentation",
    ],
  },
  messages: {
    unbraked:
      "Optimising “{objective}” alone rewards clickbait; name at least one guardrail (hide rate, reports, returns, survey).",
  },
  options: {},
  check: ({ graph }) => {
    const { mlTask, metrics } = graph.brief;
    const objective = choiceOf(mlTask?.objective);
    if (objective === null || !FRAMINGS.includes(choiceOf(mlTask?.framing)) || !isBlank(metrics?.guardrail)) return [];
    if (!ENGAGEMENT.test(objective) || WEIGHTED.test(objective) || isNegative(objective)) return [];
    return [{ outcome: "fail", messageId: "unbraked", data: { objective }, at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const explicit = graph.brief.signals?.explicit ?? [];
    const hasNegative = namedSignals(graph.brief).some(isNegative);
    return {
      label: "Add hide and report rate as guardrails",
      setBrief: [
        { path: "metrics.guardrail", value: ["hide rate", "report rate"] },
        ...(hasNegative ? [] : [{ path: "signals.explicit", value: [...explicit, "hide"] }]),
      ],
      focus: { record: "brief", field: "metrics.guardrail" },
    };
  },
});
