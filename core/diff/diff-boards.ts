import { boardOf, briefOf, type Doc } from "../model/doc.ts";
import { graphOf } from "../model/graph.ts";
import type { BoardRecord } from "../model/records/board.ts";
import type { RecordId } from "../model/records.ts";
import { isSameData } from "../model/same.ts";
import type { Catalogue } from "../model/stencil.ts";
import { scoresOf } from "../review/score.ts";
import type { Review } from "../rules/review.ts";
import type { BoardDiff, FieldChange, PieceDiff, ScoreDiff } from "./board-diff.ts";
import { diffFindings } from "./diff-findings.ts";
import { diffNumbers } from "./diff-numbers.ts";
import { briefChanges, type Comparison, isMoved, pieceChanges } from "./field-changes.ts";
import { type Kinship, matchPieces } from "./match-pieces.ts";
import { isPiece, pieceName } from "./piece-name.ts";

/** What comparing needs beside the boards. `review` reviews one of them as it is reviewed today. */
export interface DiffSettings {
  readonly catalogue: Catalogue;
  readonly kinship: Kinship;
  readonly review: (doc: Doc) => Pick<Review, "findings">;
}

/** What two boards differ in: pieces, properties, brief, findings, scores and numbers. Pure; neither board is changed. */
export function diffBoards(before: Doc, after: Doc, settings: DiffSettings): BoardDiff {
  const { catalogue, kinship, review } = settings;
  const matches = matchPieces(before, after, kinship, catalogue);
  const [old, now] = [review(before), review(after)];
  return {
    board: boardChanges(boardOf(before), boardOf(after)),
    brief: briefChanges(briefOf(before), briefOf(after)),
    pieces: diffPieces({ before, after, matches, catalogue }),
    findings: diffFindings(old.findings, now.findings, matches),
    scores: diffScores(scoresOf(before, old, catalogue), scoresOf(after, now, catalogue)),
    numbers: diffNumbers(graphOf(before), graphOf(after)),
  };
}

/** Whether two boards say the same; pieces that only moved do not count. */
export const isSameDesign = (diff: BoardDiff): boolean =>
  [diff.board, diff.brief, diff.findings.appeared, diff.findings.gone].every((list) => list.length === 0) &&
  diff.pieces.every(({ what }) => what === "moved");

/** Whether two boards differ in nothing at all. */
export const isEmptyDiff = (diff: BoardDiff): boolean => isSameDesign(diff) && diff.pieces.length === 0;

function diffPieces(comparison: Comparison): readonly PieceDiff[] {
  const { before, after, matches, catalogue } = comparison;
  const origins = new Map<RecordId, RecordId>([...matches].map(([from, to]) => [to, from]));
  const pieces: PieceDiff[] = [];
  for (const record of after.values()) {
    if (!isPiece(record)) continue;
    const { type } = record;
    const name = pieceName(after, record, catalogue);
    const old = before.get(origins.get(record.id) ?? "");
    if (!isPiece(old)) {
      pieces.push({ what: "added", type, before: null, after: record.id, name, changes: [] });
      continue;
    }
    const changes = pieceChanges(old, record, comparison);
    const ids = { before: old.id, after: record.id };
    if (changes.length > 0) pieces.push({ what: "changed", type, ...ids, name, changes });
    else if (isMoved(old, record)) pieces.push({ what: "moved", type, ...ids, name, changes });
  }
  for (const record of before.values()) {
    if (!isPiece(record) || matches.has(record.id)) continue;
    const name = pieceName(before, record, catalogue);
    pieces.push({ what: "removed", type: record.type, before: record.id, after: null, name, changes: [] });
  }
  return pieces;
}

function boardChanges(a: BoardRecord, b: BoardRecord): readonly FieldChange[] {
  const words = (value: unknown): string | null => {
    if (value === undefined) return null;
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  const fields = [
    ["title", "Title", a.title, b.title],
    ["stage", "Stage", a.stage, b.stage],
    ["scope", "Planes", a.scope?.join(", "), b.scope?.join(", ")],
    ["review", "Review settings", a.review, b.review],
  ] as const;
  return fields
    .filter(([, , before, after]) => !isSameData(before, after))
    .map(([field, label, before, after]) => ({ field, label, before: words(before), after: words(after) }));
}

function diffScores(before: ReturnType<typeof scoresOf>, after: ReturnType<typeof scoresOf>): readonly ScoreDiff[] {
  return after.flatMap(({ step, score }) => {
    const old = before.find((each) => each.step === step)?.score ?? 0;
    return old === score ? [] : [{ step, before: old, after: score }];
  });
}
