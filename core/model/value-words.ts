import { nearest } from "./nearest.ts";

/** A value in a message: kind and, when short, the value itself. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return `the text ${quoteText(value)}`;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "a number too large to hold";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  return value === null || value === undefined ? "nothing" : "an object";
}

/** A text in double quotes, control characters escaped, cut after 60 characters. */
export const quoteText = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** `; did you mean "x"`, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? "" : `; did you mean ${quoteText(suggestion)}`;

/** Why a value is none of the choices. */
export function choiceProblem(choices: readonly string[], value: unknown): string {
  const suggestion = typeof value === "string" ? nearest(value, choices) : null;
  const list = choices.map(quoteText).join(", ");
  const wantedChoice = choices.length === 1 ? `must be ${list}` : `must be one of ${list}`;
  return `${wantedChoice}, not ${describeValue(value)}${choices.length === 1 ? "" : didYouMean(suggestion)}`;
}
