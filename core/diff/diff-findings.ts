import type { Finding } from "../rules/define-rule.ts";
import type { FindingsDiff } from "./board-diff.ts";
import type { Matches } from "./match-pieces.ts";

/** Findings of one review that have no counterpart in the other: the same rule at the same pieces is the same finding. */
export function diffFindings(before: readonly Finding[], after: readonly Finding[], matches: Matches): FindingsDiff {
  const old = new Set(before.map((finding) => keyOf(finding, (id) => matches.get(id) ?? id)));
  const now = new Set(after.map((finding) => keyOf(finding, (id) => id)));
  const appeared = after.filter((finding) => !old.has(keyOf(finding, (id) => id)));
  const gone = before.filter((finding) => !now.has(keyOf(finding, (id) => matches.get(id) ?? id)));
  return { appeared, gone, stayed: after.length - appeared.length };
}

const keyOf = ({ code, at }: Finding, rename: (id: string) => string): string =>
  `${code}:${at.map(rename).sort().join(",")}`;
