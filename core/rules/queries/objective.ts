import type { BriefRecord } from "../../model/records/brief.ts";

const NEGATIVE =
  /\b(hide|hides|hidden|skip|skips|skipped|report|reports|reported|dismiss|block|blocks|unsubscribe|dislike|appeal|dispute|complaint|not interested|not relevant|thumbs down|scroll past|reformulation|return|returns|refund)\b/i;

const NOTHING = /^(none|nothing|n\/a|-|no .*)$/i;

/** Whether a signal or an objective is about what users do not like. */
export const isNegative = (text: string): boolean => NEGATIVE.test(text);

/** The signals that the brief names, implicit ones first; words that stand for none are left out. */
export function namedSignals(brief: BriefRecord): readonly string[] {
  const named = [...(brief.signals?.implicit ?? []), ...(brief.signals?.explicit ?? [])];
  return named.map((signal) => signal.trim()).filter((signal) => signal !== "" && !NOTHING.test(signal));
}
