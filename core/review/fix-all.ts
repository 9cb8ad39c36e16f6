import { planToPatch } from "../commands/apply-fix.ts";
import type { CommandEnv } from "../commands/define-command.ts";
import { AppError } from "../errors.ts";
import type { Doc } from "../model/doc.ts";
import { applyPatch, diffDocs, type Patch } from "../model/patch.ts";
import type { Finding, FixPlan } from "../rules/define-rule.ts";
import { planFix, reviewBoard } from "../rules/engine.ts";
import type { Review, ReviewSettings } from "../rules/review.ts";

/** A finding that was fixed, and the label of its fix. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly label: string;
}

/** All safe fixes as one change, in the order in which they were made, and the board after them with its review. */
export interface FixedBoard {
  readonly patch: Patch;
  readonly doc: Doc;
  readonly applied: readonly AppliedFix[];
  readonly review: Review;
}

/** Most fixes of one run; a board with more findings is fixed in several. */
const MAX_FIXES = 500;

/**
 * Applies the safe fixes of a board one after another, looking at the board anew after each. Safe is a fix that changes
 * the drawing, clears its finding and brings no error; one that only opens a field, or only proposes something for the
 * brief that a person has to confirm, is left to the person.
 */
export function fixAll(doc: Doc, settings: ReviewSettings, env: CommandEnv): FixedBoard {
  const tried = new Set<string>();
  const applied: AppliedFix[] = [];
  let current = { doc, review: reviewBoard(doc, settings) };
  while (applied.length < MAX_FIXES) {
    const finding = current.review.findings.find((each) => each.fixable && !tried.has(keyOf(each)));
    if (finding === undefined) break;
    tried.add(keyOf(finding));
    const plan = planFix(current.doc, finding, settings);
    if (plan === null || !changesDrawing(plan)) continue;
    const next = tryFix(current, finding, { plan, settings, env });
    if (next === null) continue;
    applied.push({ finding, label: plan.label });
    current = next;
  }
  return { patch: diffDocs(doc, current.doc), doc: current.doc, applied, review: current.review };
}

interface Reviewed {
  readonly doc: Doc;
  readonly review: Review;
}

/** The board with one fix, or null when the fix cannot be made, leaves its finding or brings an error. */
function tryFix(
  before: Reviewed,
  finding: Finding,
  { plan, settings, env }: { readonly plan: FixPlan; readonly settings: ReviewSettings; readonly env: CommandEnv },
): Reviewed | null {
  const doc = fixedDoc(before.doc, plan, env);
  if (doc === null) return null;
  const review = reviewBoard(doc, settings);
  const errors = new Set(errorsOf(before.review));
  const isCleared = !review.findings.some((other) => keyOf(other) === keyOf(finding));
  return isCleared && errorsOf(review).every((key) => errors.has(key)) ? { doc, review } : null;
}

function fixedDoc(doc: Doc, plan: FixPlan, env: CommandEnv): Doc | null {
  try {
    return applyPatch(doc, planToPatch(doc, plan, env));
  } catch (error) {
    // A plan that does not fit a half-drawn board is passed over like a finding without a fix.
    if (error instanceof AppError) return null;
    throw error;
  }
}

const changesDrawing = ({ add, connect, removeEdges, setProps, setFlow, setBrief, focus }: FixPlan): boolean =>
  [add, connect, removeEdges, setProps, setFlow].some((part) => part !== undefined && part.length > 0) ||
  (setBrief !== undefined && setBrief.length > 0 && focus === undefined);

/** Errors of a review, also those that another finding hides. */
const errorsOf = ({ findings, suppressed }: Review): readonly string[] =>
  [...findings, ...suppressed.map(({ finding }) => finding)]
    .filter((finding) => finding.severity === "error")
    .map(({ code }) => code);

const keyOf = ({ code, at }: Finding): string => JSON.stringify([code, ...at]);
