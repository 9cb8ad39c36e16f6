import type { Doc } from "../model/doc.ts";
import type { Finding, FixPlan } from "./define-rule.ts";
import { reviewGraph } from "./engine.ts";
import { RULES } from "./registry.ts";
import type { ReviewSettings } from "./review.ts";
import { contextOf, fixOf } from "./run-rule.ts";

/** The plan that clears a finding on this board, or null when its rule has none for it. */
export function planFix(doc: Doc, finding: Finding, settings: ReviewSettings): FixPlan | null {
  const rule = (settings.rules ?? RULES).find((candidate) => candidate.id === finding.rule);
  if (rule === undefined || finding.outcome === "unsure") return null;
  return fixOf(rule, contextOf(rule, reviewGraph(doc), settings), finding.at);
}
