import type { BoardGraph } from "../model/graph.ts";
import type { RecordId } from "../model/records.ts";
import type { Finding, FixPlan, Outcome, Rule, RuleContext } from "./define-rule.ts";
import { isLegalPlan } from "./fixes/legal-plan.ts";
import type { ReviewSettings } from "./review.ts";
import { RuleFinding } from "./rule-finding.ts";

const NONE: readonly Finding[] = [];

/** Everything a rule may see, with its options after overrides. */
export function contextOf(rule: Rule, graph: BoardGraph, settings: ReviewSettings): RuleContext<unknown> {
  const override = settings.options?.[rule.id] ?? settings.options?.[rule.code];
  const options = isObject(rule.options) && override !== undefined ? { ...rule.options, ...override } : rule.options;
  return { graph, catalogue: settings.catalogue, options };
}

/**
 * All findings of one rule, or null when the board has nothing that it talks about. Throws what its check throws; the caller isolates it. A fix is planned when somebody asks for
 * it: one that breaks then is no fix, and `report` hears of it.
 */
export function runRule(
  rule: Rule,
  graph: BoardGraph,
  settings: ReviewSettings,
  report: (error: unknown) => void,
): readonly Finding[] | null {
  if (rule.appliesTo?.(graph) === false) return null;
  const context = contextOf(rule, graph, settings);
  const outcomes = rule.check(context);
  if (outcomes.length === 0) return NONE;
  const override = settings.severities?.[rule.id] ?? settings.severities?.[rule.code];
  const isFixable = (at: readonly RecordId[]): boolean => {
    try {
      return fixOf(rule, context, at) !== null;
    } catch (error) {
      report(error);
      return false;
    }
  };
  return outcomes.map((outcome) => {
    if (rule.messages[outcome.messageId] === undefined) {
      throw new Error(`${rule.id} has no message ${outcome.messageId}`);
    }
    const severity = override !== undefined && override !== "off" ? override : severityOf(rule, outcome);
    return new RuleFinding({ rule, outcome, severity, isFixable });
  });
}

/** The plan of a rule for one place, or null; a plan that would draw an illegal flow on a faulty board is none. */
export function fixOf(rule: Rule, context: RuleContext<unknown>, at: readonly string[]): FixPlan | null {
  const plan = rule.fix?.(context, at) ?? null;
  return plan !== null && isLegalPlan(context.graph, context.catalogue, plan) ? plan : null;
}

const severityOf = (rule: Rule, outcome: Outcome) =>
  (outcome.outcome === "fail" ? outcome.severity : undefined) ?? rule.meta.severity;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
