import type { FixPlan } from "../define-rule.ts";

/** A number with a percent sign in a sentence, its decimals after a point or a comma. */
const PERCENT = /([+\-−]?)\s?(\d+(?:[.,]\d+)?)\s?%/;

const DOWNWARD = /\b(cut|cuts|reduce|reduces|lower|lowers|decrease|decreases|down|shrink|fewer|less|drop)\b/i;

/** Business metrics by the words that goals use for them, most specific first. */
const METRIC_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bclick[- ]?through|\bctr\b/i, "ctr"],
  [/\bconversions?\b/i, "conversion rate"],
  [/\brevenue\b/i, "revenue"],
  [/\bretention\b/i, "retention"],
  [/\bchurn\b/i, "churn"],
  [/\bwatch time\b/i, "watch time"],
  [/\bbookings?\b/i, "bookings"],
  [/\bregistrations?\b/i, "registrations"],
  [/\bfraud\b/i, "fraud loss"],
  [/\btickets?\b/i, "tickets"],
  [/\bcosts?\b/i, "cost"],
  [/\bloss(es)?\b/i, "loss"],
];

/** The first percentage of a goal, negative when the goal is to lower something; null when it names none. */
export function targetOf(statement: string): number | null {
  const match = PERCENT.exec(statement);
  if (match === null) return null;
  const amount = Number((match[2] ?? "").replace(",", "."));
  const isNegative = match[1] === "-" || match[1] === "−" || DOWNWARD.test(statement.slice(0, match.index));
  return isNegative && amount !== 0 ? -amount : amount;
}

/** A business metric that a goal names, or null. */
export const metricOf = (statement: string): string | null =>
  METRIC_WORDS.find(([words]) => words.test(statement))?.[1] ?? null;

/** Fields of the goal taken from its own sentence; null unless it says all that is missing. */
export function goalFromText(goal: {
  readonly statement: string;
  readonly hasMetric: boolean;
  readonly hasTarget: boolean;
}): FixPlan | null {
  const metric = goal.hasMetric ? null : metricOf(goal.statement);
  const target = goal.hasTarget ? null : targetOf(goal.statement);
  if ((!goal.hasMetric && metric === null) || (!goal.hasTarget && target === null)) return null;
  return {
    label: "Take metric and target from the goal",
    setBrief: [
      ...(metric === null ? [] : [{ path: "goal.businessMetric", value: metric }]),
      ...(target === null ? [] : [{ path: "goal.targetPct", value: target }]),
    ],
    focus: { record: "brief", field: metric === null ? "goal.targetPct" : "goal.businessMetric" },
  };
}
