import type { BriefRecord } from "../../model/records/brief.ts";
import { defineRule } from "../define-rule.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { isNegative, namedSignals } from "../queries/objective.ts";

const INDIRECT =
  /\b(retention|daily active users|monthly active users|dau|mau|satisfaction|happiness|annual revenue|yearly revenue|revenue per year)\b/;

const OUTCOME_MODEL = /\b(uplift|churn|lifetime|ltv|clv)\b/;

const TIME_SPAN = /\b\d+[\s-]?(h|hours?|d|days?|weeks?|months?|years?)\b/;

/** FRM-02: the model is to predict an outcome that no single prediction causes. */
export const indirectObjective = defineRule({
  id: "framing/indirect-objective",
  code: "FRM-02",
  meta: {
    title: "Objective is an indirect outcome",
    severity: "info",
    step: 2,
    stage: "design",
    scope: "brief",
    why: "Indirect effects have long delays and many causes, so credit assignment is noisy.",
    help: "Train on an action that users take right after one prediction and judge the experiment by the outcome.",
    unless:
      "The outcome is the target by design: an uplift, churn or lifetime-value model, a forecast, or a regression whose objective or output names its horizon.",
    interview:
      "Retention is what we want, but no single impression causes it. I train on watched-at-least-30-seconds, which we can attribute, and let the A/B test decide on retention.",
    sources: ["Google, Rules of Machine Learning, rules 13, 39", "Seven-step method, ML metrics and business metrics"],
  },
  messages: {
    indirect:
      "The model is asked to predict an indirect outcome ({objective}); train on an observable action attributable to one prediction and keep the outcome for the experiment.",
  },
  options: {},
  check: ({ graph }) => {
    const objective = choiceOf(graph.brief.mlTask?.objective);
    if (objective === null || !INDIRECT.test(objective) || isTargetByDesign(graph.brief, objective)) return [];
    return [{ outcome: "fail", messageId: "indirect", data: { objective }, at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const focus = { record: "brief", field: "mlTask.objective" };
    const proxy = namedSignals(graph.brief).find(
      (signal) => !isNegative(signal) && !INDIRECT.test(signal.toLowerCase()),
    );
    if (proxy === undefined) return { label: "Choose an observable action", focus };
    const outcome = graph.brief.mlTask?.objective?.trim() ?? "";
    const online = graph.brief.metrics?.online ?? [];
    const isKept = online.some((metric) => choiceOf(metric) === choiceOf(outcome));
    return {
      label: `Train on "${proxy}"`,
      setBrief: [
        { path: "mlTask.objective", value: proxy },
        ...(isKept ? [] : [{ path: "metrics.online", value: [...online, outcome] }]),
      ],
      focus,
    };
  },
});

function isTargetByDesign(brief: BriefRecord, objective: string): boolean {
  const framing = choiceOf(brief.mlTask?.framing);
  if (framing === "forecasting" || OUTCOME_MODEL.test(objective)) return true;
  return framing === "regression" && TIME_SPAN.test(`${objective} ${choiceOf(brief.mlTask?.output) ?? ""}`);
}
