import type { Doc } from "../model/doc.ts";
import type { Step } from "../model/kinds.ts";
import type { Finding } from "../rules/define-rule.ts";
import { type ChecklistStep, checklistOf, type ReviewEvidence } from "./checklist.ts";

/** Score of one step from 0 to 4 in halves, with the findings it rests on. */
export interface StepScore {
  readonly step: Step;
  readonly score: number;
  readonly done: number;
  readonly total: number;
  /** Codes of the open findings of the step, each once. */
  readonly evidence: readonly string[];
}

/** Best score of a step. */
export const MAX_SCORE = 4;

/** Best score of a step while it has an open error. */
const CAP_WITH_ERROR = 2;

/** Best score of a step while it has an open warning. */
const CAP_WITH_WARNING = 3;

/** A score for each step: the share of its checklist that is done, held down by open errors and warnings. Clearing a finding never lowers it. */
export const scoresOf = (doc: Doc, review: ReviewEvidence): readonly StepScore[] =>
  checklistOf(doc, review).map((step) =>
    scoreOf(
      step,
      review.findings.filter((finding) => finding.step === step.step),
    ),
  );

function scoreOf({ step, done, total }: ChecklistStep, findings: readonly Finding[]): StepScore {
  const share = total === 0 ? 1 : done / total;
  const inHalves = Math.floor(share * MAX_SCORE * 2) / 2;
  const evidence = [...new Set(findings.map((finding) => finding.code))].sort();
  return { step, score: Math.min(inHalves, capOf(findings)), done, total, evidence };
}

function capOf(findings: readonly Finding[]): number {
  if (findings.some((finding) => finding.severity === "error")) return CAP_WITH_ERROR;
  if (findings.some((finding) => finding.severity === "warning")) return CAP_WITH_WARNING;
  return MAX_SCORE;
}
