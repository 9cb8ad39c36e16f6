import type { Doc } from "../../core/model/doc.ts";
import type { AppliedFix } from "../../core/review/fix-all.ts";
import type { Finding, Rule } from "../../core/rules/define-rule.ts";
import type { Review, ReviewSummary } from "../../core/rules/review.ts";

/** A board that was reviewed. */
export interface CheckedBoard {
  /** Path as given, or found below a folder that was given; `-` for standard input. */
  readonly path: string;
  /** Text of the file, for lines in reports. */
  readonly text: string;
  readonly doc: Doc;
  readonly rules: readonly Rule[];
  /** Review without the findings that the baseline knows. */
  readonly review: Review;
  /** Findings that the baseline knows. */
  readonly known: readonly Finding[];
  readonly fixes: readonly AppliedFix[];
}

/** A board that could not be read or reviewed, and why in one sentence. */
export interface FailedBoard {
  readonly path: string;
  readonly problem: string;
}

/** Everything that a report is made of. */
export interface CheckRun {
  readonly boards: readonly CheckedBoard[];
  readonly failed: readonly FailedBoard[];
  /** Whether one file was asked for, and not several or a folder. */
  readonly isSingle: boolean;
  readonly failOn: Finding["severity"];
  /** Whether findings are compared with a baseline. */
  readonly hasBaseline: boolean;
  readonly version: string;
}

/** Counts of all boards together. */
export function totalOf(boards: readonly CheckedBoard[]): ReviewSummary {
  const sum = (of: keyof ReviewSummary): number => boards.reduce((total, { review }) => total + review.summary[of], 0);
  return { error: sum("error"), warning: sum("warning"), info: sum("info"), unsure: sum("unsure") };
}

const LEVELS = ["error", "warning", "info"] as const;

/** Whether a severity is at that level or worse. */
export const isAtLevel = (severity: Finding["severity"], level: Finding["severity"]): boolean =>
  LEVELS.indexOf(severity) <= LEVELS.indexOf(level);
