import { detectableEffectPct, subjectsPerArm } from "../../numbers/experiment-size.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { counted, roundedUp, shown } from "../queries/amounts.ts";
import { isOtherDesign, type PlannedExperiment, plannedExperiment } from "../queries/experiment.ts";
import { missingFields } from "../queries/missing-values.ts";

interface Options {
  /** Shortest experiment in days: weekly cycles and novelty need whole weeks. */
  readonly minDays: number;
  /** Longest experiment in days that the fix proposes before it proposes a larger effect. */
  readonly maxDays: number;
}

const DAYS_PER_WEEK = 7;
const ARMS = 2;
/** Share that rounding of decimals may cost. */
const SLACK = 1e-9;
/** An effect that doubles the rate: nobody plans for a larger one. */
const WHOLE_PCT = 100;

/** QNT-14: an online experiment cannot show what it is made for. */
export const experimentSize = defineRule<Options>({
  id: "numbers/experiment-size",
  code: "QNT-14",
  meta: {
    title: "Experiment is too small or too short",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "brief",
    why: "The factor 16 is 2 x (1.96 + 0.84)^2 for 5 % significance and 80 % power; weekly cycles and novelty need full weeks.",
    help: "Run longer, take more traffic, look for a larger effect, or reduce the variance of the metric.",
    unless: "A sequential or Bayesian design, a bandit or an interleaving test is declared, or there is no experiment.",
    interview:
      "To see a 2 % change of a 1.5 % click rate I need about 2.6 million users per arm; with 20 million a day that is hours, but I still run two full weeks.",
    sources: [
      "neurarch-ai, awesome-ml-system-design, experiment sizing and sample-ratio mismatch",
      "alirezadir, Machine Learning Interviews, step 8",
    ],
  },
  messages: {
    small:
      "Detecting a change of {effect} % at a base rate of {rate} needs {need} users per arm; you have {have}{visible}.",
    short: "The experiment runs {days}; whole weeks and the label delay need {least}.",
    unknown: "Whether the experiment is large enough cannot be checked.",
  },
  options: { minDays: 7, maxDays: 91 },
  check: ({ graph, options }): readonly Outcome[] => {
    const plan = plannedExperiment(graph, options.minDays);
    if (isOtherDesign(graph) || !plan.isStated) return [];
    const { mdePct, baseRate, traffic, days, least } = plan;
    const need = mdePct === null || baseRate === null ? null : subjectsPerArm(baseRate, mdePct);
    const have = traffic === null || days === null ? null : (traffic * days) / ARMS;
    const at = ["brief"];
    if (need !== null && have !== null && baseRate !== null && need > have * (1 + SLACK)) {
      const smallest = detectableEffectPct(baseRate, have);
      const data = {
        effect: shown(mdePct ?? 0),
        rate: shown(baseRate),
        need: shown(Math.ceil(need)),
        have: shown(have),
        visible: smallest === null ? "" : `, enough for ${shown(smallest)} %`,
      };
      return [{ outcome: "fail", messageId: "small", data, at }];
    }
    if (days !== null && days < least) {
      return [
        { outcome: "fail", messageId: "short", data: { days: counted(days, "day"), least: counted(least, "day") }, at },
      ];
    }
    const needs = missingFields({
      "experiment.mdePct": mdePct,
      "experiment.baseRate": baseRate,
      "experiment.trafficPerDay": traffic,
      "experiment.durationDays": days,
    });
    return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", at, needs }];
  },
  fix: ({ graph, options }) => resize(plannedExperiment(graph, options.minDays), options),
});

/** Whole weeks that are long enough; where that takes too long, the smallest effect that the traffic can show. */
function resize(plan: PlannedExperiment, { maxDays }: Options): FixPlan {
  const { mdePct, baseRate, traffic, least } = plan;
  const weeks = (days: number): number => Math.ceil(days / DAYS_PER_WEEK) * DAYS_PER_WEEK;
  const need = mdePct === null || baseRate === null ? null : subjectsPerArm(baseRate, mdePct);
  const enough = need === null || traffic === null ? least : (ARMS * need) / traffic;
  const days = weeks(Math.max(enough, least));
  const duration = { path: "experiment.durationDays", value: days };
  if (days <= Math.max(maxDays, weeks(least))) return { label: `Run it for ${days} days`, setBrief: [duration] };
  const longest = weeks(Math.max(plan.days ?? 0, least));
  const effect =
    baseRate === null || traffic === null ? null : detectableEffectPct(baseRate, (traffic * longest) / ARMS);
  const visible = effect === null ? null : roundedUp(effect);
  if (visible === null || visible > WHOLE_PCT) {
    return { label: "Change the experiment", focus: { record: "brief", field: "experiment.mdePct" } };
  }
  return {
    label: `Look for ${shown(visible)} % in ${longest} days`,
    setBrief: [
      { path: "experiment.mdePct", value: visible },
      { path: "experiment.durationDays", value: longest },
    ],
  };
}
