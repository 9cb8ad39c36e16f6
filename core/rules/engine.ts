import { boardOf, type Doc } from "../model/doc.ts";
import { type BoardGraph, graphOf } from "../model/graph.ts";
import { type Scope, STAGES } from "../model/kinds.ts";
import type { Finding, FixPlan, Rule } from "./define-rule.ts";
import { collapseEmptyBrief } from "./empty-brief.ts";
import { byPanelOrder } from "./order.ts";
import { planesOf } from "./queries/planes.ts";
import { RULES } from "./registry.ts";
import type { Review, ReviewSettings, ReviewSummary, RuleCrash } from "./review.ts";
import { contextOf, fixOf, runRule } from "./run-rule.ts";
import { suppress } from "./suppression.ts";
import { applyWaivers } from "./waivers.ts";

/** Reviews a board: pure, deterministic, the same for any order of its records. */
export function reviewBoard(doc: Doc, settings: ReviewSettings): Review {
  const steps = reviewSteps(doc, settings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same review in steps of a rule each, for callers that have other things to do meanwhile. */
export function* reviewSteps(doc: Doc, settings: ReviewSettings): Generator<undefined, Review> {
  const graph = graphAt(doc, settings);
  yield;
  const planes = planesOf(graph);
  const crashed: RuleCrash[] = [];
  const all: Finding[] = [];
  const passed: string[] = [];
  for (const rule of settings.rules ?? RULES) {
    if (!isActive(rule, graph, planes, settings)) continue;
    const report = (error: unknown): void => {
      crashed.push({ rule: rule.id, problem: error instanceof Error ? error.message : String(error) });
    };
    try {
      const found = runRule(rule, graph, settings, report);
      if (found?.length === 0) passed.push(rule.code);
      for (const finding of found ?? []) all.push(finding);
    } catch (error) {
      report(error);
    }
    yield;
  }
  all.sort(byPanelOrder);
  const unsure = all.filter((finding) => finding.outcome === "unsure");
  const failed = unsure.length === 0 ? all : all.filter((finding) => finding.outcome === "fail");
  const { kept, suppressed } = suppress(collapseEmptyBrief(failed, graph.brief), graph);
  const { open, waived, reopened } = applyWaivers(kept, doc, settings.today);
  return {
    findings: open,
    unsure,
    waived,
    reopened,
    suppressed,
    crashed,
    passed: passed.sort(),
    planes: [...planes],
    summary: summaryOf(open, unsure),
  };
}

/** The plan that clears a finding on this board, or null when its rule has none for it or breaks. */
export function planFix(doc: Doc, finding: Finding, settings: ReviewSettings): FixPlan | null {
  const rule = (settings.rules ?? RULES).find((candidate) => candidate.id === finding.rule);
  if (rule === undefined || finding.outcome === "unsure") return null;
  try {
    return fixOf(rule, contextOf(rule, graphAt(doc, settings), settings), finding.at);
  } catch {
    // The finding stays and can be mended by hand; a review names the rule among its crashes when the fix is asked for.
    return null;
  }
}

/** The graph at the stage asked for, so that rules that look at the stage see that one too. */
const graphAt = (doc: Doc, { stage }: ReviewSettings): BoardGraph =>
  reviewGraph(stage === undefined ? doc : new Map([...doc, ["board", { ...boardOf(doc), stage }]]));

/** The graph that rules see: records in id order, so that no rule can depend on the order of drawing. */
export function reviewGraph(doc: Doc): BoardGraph {
  // Sorting plain ids by code unit is several times faster than sorting records with a comparison of one's own.
  return graphOf(doc, [...doc.keys()].sort());
}

function isActive(rule: Rule, graph: BoardGraph, planes: ReadonlySet<Scope>, settings: ReviewSettings): boolean {
  if ((settings.severities?.[rule.id] ?? settings.severities?.[rule.code]) === "off") return false;
  if (STAGES.indexOf(graph.board.stage) < STAGES.indexOf(rule.meta.stage)) return false;
  return planes.has(rule.meta.scope);
}

function summaryOf(open: readonly Finding[], unsure: readonly Finding[]): ReviewSummary {
  const counts = { error: 0, warning: 0, info: 0, unsure: unsure.length };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
}
