import { fillSentence } from "../errors.ts";
import type { BoardGraph } from "../model/graph.ts";
import type { Finding, FixPlan, Outcome, Rule, RuleContext } from "./define-rule.ts";
import { isLegalPlan } from "./fixes/legal-plan.ts";
import type { ReviewSettings } from "./review.ts";
import { type FoundFacts, RuleFinding } from "./rule-finding.ts";

/** Everything a rule may see, with its options after overrides. */
export function contextOf(rule: Rule, graph: BoardGraph, settings: ReviewSettings): RuleContext<unknown> {
  const override = settings.options?.[rule.id] ?? settings.options?.[rule.code];
  const options = isObject(rule.options) && override !== undefined ? { ...rule.options, ...override } : rule.options;
  return { graph, catalogue: settings.catalogue, options };
}

/** All findings of one rule. Throws what the rule throws; the caller isolates it. */
export function runRule(rule: Rule, graph: BoardGraph, settings: ReviewSettings): readonly Finding[] {
  if (rule.appliesTo?.(graph) === false) return [];
  const context = contextOf(rule, graph, settings);
  const override = settings.severities?.[rule.id] ?? settings.severities?.[rule.code];
  const findings = rule.check(context).map((outcome) => {
    const facts: FoundFacts = {
      code: rule.code,
      rule: rule.id,
      outcome: outcome.outcome,
      severity: override !== undefined && override !== "off" ? override : severityOf(rule, outcome),
      step: rule.meta.step,
      at: outcome.at,
      message: messageOf(rule, outcome),
      needs: outcome.outcome === "unsure" ? (outcome.needs ?? []) : [],
    };
    return new RuleFinding(facts, () => fixOf(rule, context, outcome.at));
  });
  // One fix is planned at once, so that a rule whose fix is broken is reported as such.
  findings.find((finding) => finding.outcome === "fail")?.fixable;
  return findings;
}

/** The plan of a rule for one place, or null; a plan that would draw an illegal flow on a faulty board is none. */
export function fixOf(rule: Rule, context: RuleContext<unknown>, at: readonly string[]): FixPlan | null {
  const plan = rule.fix?.(context, at) ?? null;
  return plan !== null && isLegalPlan(context.graph, context.catalogue, plan) ? plan : null;
}

const severityOf = (rule: Rule, outcome: Outcome) =>
  (outcome.outcome === "fail" ? outcome.severity : undefined) ?? rule.meta.severity;

function messageOf(rule: Rule, outcome: Outcome): string {
  const sentence = rule.messages[outcome.messageId];
  if (sentence === undefined) throw new Error(`${rule.id} has no message ${outcome.messageId}`);
  return fillSentence(sentence, outcome.data ?? {});
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
