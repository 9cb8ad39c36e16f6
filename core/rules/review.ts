import type { Scope, Stage } from "../model/kinds.ts";
import type { WaiverRecord } from "../model/records/waiver.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { Finding, Rule, Severity } from "./define-rule.ts";

/** How a review is run. `options` and `severities` are keyed by rule id or code; `off` silences a rule. */
export interface ReviewSettings {
  readonly catalogue: Catalogue;
  /** Rules to run; all registered ones when absent. */
  readonly rules?: readonly Rule[];
  /** Values that replace single defaults of a rule's options. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Stage to review at instead of the board's own. */
  readonly stage?: Stage;
  /** ISO date against which waivers expire; without it none does. */
  readonly today?: string;
}

/** Counts of the open findings by severity, and of the checks that need more data. */
export interface ReviewSummary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly unsure: number;
}

/** What a review of one board says. Lists are in the order of the panel: step, severity, code, place. */
export interface Review {
  readonly findings: readonly Finding[];
  /** Checks that cannot be judged until the values in `needs` are stated. */
  readonly unsure: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Open findings that a waiver once set aside, with the waiver that no longer holds and why. */
  readonly reopened: readonly ReopenedFinding[];
  /** Findings that another finding explains; not counted and not shown. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that failed to run; a fix that fails is added when it is first asked for. */
  readonly crashed: readonly RuleCrash[];
  /** Codes of the rules that had something to check and found nothing to object to. */
  readonly passed: readonly string[];
  /** Planes that the review took as drawn. */
  readonly planes: readonly Scope[];
  readonly summary: ReviewSummary;
}

/** A finding set aside on purpose, with the waiver that does it. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: WaiverRecord;
}

/** Why a waiver no longer holds: its last day is over, or what it covers says something else now. */
export type WaiverEnd = "expired" | "changed";

/** An open finding with the waiver that used to set it aside. */
export interface ReopenedFinding extends WaivedFinding {
  readonly why: WaiverEnd;
}

/** A finding hidden because the finding with code `by` says it already. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: string;
}

/** A rule that failed to run; all others were still applied. */
export interface RuleCrash {
  readonly rule: string;
  readonly problem: string;
}
