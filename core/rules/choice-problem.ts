import { nearest } from "../model/nearest.ts";
import type { ReviewChoices } from "../model/records/review-choices.ts";
import type { PropValue } from "../model/stencil.ts";
import { describeValue, didYouMean, quoteText } from "../model/value-words.ts";
import type { Rule } from "./define-rule.ts";

/** A review setting that fits no rule: where it stands below `review`, and why it does not fit. */
export interface ChoiceProblem {
  readonly path: readonly string[];
  readonly problem: string;
}

/** The first review setting of a board that names a rule or an option that is not there, or gives it a wrong type of value; null when all fit. */
export function choiceProblem(choices: ReviewChoices, rules: readonly Rule[]): ChoiceProblem | null {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  for (const code of Object.keys(choices.severities ?? {})) {
    if (!byCode.has(code)) return { path: ["severities", code], problem: unknownRule(code, rules) };
  }
  for (const [code, values] of Object.entries(choices.options ?? {})) {
    const rule = byCode.get(code);
    if (rule === undefined) return { path: ["options", code], problem: unknownRule(code, rules) };
    for (const [option, value] of Object.entries(values)) {
      const problem = optionProblem(rule, option, value);
      if (problem !== null) return { path: ["options", code, option], problem };
    }
  }
  return null;
}

/** Why a rule does not take a value for an option, or null. */
export function optionProblem(rule: Rule, option: string, value: PropValue): string | null {
  const defaults = optionsOf(rule);
  const known = Object.keys(defaults);
  if (!Object.hasOwn(defaults, option)) {
    const list = known.length === 0 ? "it has none" : `it has ${known.map(quoteText).join(", ")}`;
    return `${rule.code} has no option ${quoteText(option)}${didYouMean(nearest(option, known)) || `; ${list}`}`;
  }
  const wanted = typeNameOf(defaults[option]);
  return typeNameOf(value) === wanted ? null : `must be ${wanted}, not ${describeValue(value)}`;
}

/** The options of a rule with their defaults; empty when it has none. */
export const optionsOf = (rule: Rule): Readonly<Record<string, unknown>> =>
  typeof rule.options === "object" && rule.options !== null ? { ...rule.options } : {};

/** Whether a code has the letters of the built-in rules, so that an unknown one is a mistake and no rule of the user's own. */
export const isBuiltInFamily = (code: string): boolean => FAMILIES.has(code.split("-")[0] ?? "");

const FAMILIES: ReadonlySet<string> = new Set([
  "REQ",
  "FRM",
  "DAT",
  "MOD",
  "EVL",
  "SRV",
  "QNT",
  "MON",
  "SEC",
  "LLM",
  "STR",
]);

/** Why a code stands for none of the rules, with the code that was probably meant. */
export function unknownRule(code: string, rules: readonly Rule[]): string {
  const own = isBuiltInFamily(code) ? "" : "; rules of your own must be loaded with the board";
  const codes = rules.map((rule) => rule.code);
  return `there is no rule ${quoteText(code)}${didYouMean(nearest(code, codes)) || own}`;
}

function typeNameOf(value: unknown): string {
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return "true or false";
  return Array.isArray(value) ? "a list of texts" : "a text";
}
