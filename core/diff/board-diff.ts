import type { Step } from "../model/kinds.ts";
import type { RecordId, RecordType } from "../model/records.ts";
import type { Finding } from "../rules/define-rule.ts";

/** One value that changed, in words with its unit; null when it was or is not stated. */
export interface FieldChange {
  /** Path such as `props.p99Ms`, `name` or `goal.targetPct`. */
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How a piece differs; `moved` is a change of place, size, route or paint order alone. */
export type PieceChange = "added" | "removed" | "changed" | "moved";

/** Types of records that are pieces of a board: all but the board itself and its brief. */
export type PieceType = Exclude<RecordType, "board" | "brief">;

/** One piece that differs: its ids on both boards, its name in words, and what changed. */
export interface PieceDiff {
  readonly what: PieceChange;
  readonly type: PieceType;
  readonly before: RecordId | null;
  readonly after: RecordId | null;
  readonly name: string;
  /** Empty for added and removed pieces, and for moved ones. */
  readonly changes: readonly FieldChange[];
}

/** Findings that are on one board only; `stayed` counts those on both. */
export interface FindingsDiff {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly stayed: number;
}

/** Score of one step on both boards, 0-4. */
export interface ScoreDiff {
  readonly step: Step;
  readonly before: number;
  readonly after: number;
}

/** What two boards differ in, as an engineer would say it. */
export interface BoardDiff {
  /** Title, stage, planes and review settings. */
  readonly board: readonly FieldChange[];
  readonly brief: readonly FieldChange[];
  readonly pieces: readonly PieceDiff[];
  readonly findings: FindingsDiff;
  /** Steps whose score differs. */
  readonly scores: readonly ScoreDiff[];
  /** Computed numbers that differ: time of the longest way, what is left of the target, availability, cost. */
  readonly numbers: readonly FieldChange[];
}
