import { STEPS } from "../model/kinds.ts";
import type { Finding } from "../rules/define-rule.ts";
import type { BoardDiff, FieldChange, PieceChange, PieceDiff } from "./board-diff.ts";

/** A heading of a comparison with its lines; `level` 1 lines belong to the line of level 0 before them. */
export interface DiffSection {
  readonly heading: string;
  readonly lines: readonly { readonly level: 0 | 1; readonly text: string }[];
}

/** Names of the two boards. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}

const HEADINGS: readonly (readonly [PieceChange, string])[] = [
  ["added", "Added"],
  ["removed", "Removed"],
  ["changed", "Changed"],
  ["moved", "Moved"],
];
const LONGEST = 120;

/** A comparison as headings and lines; headings without lines are left out. */
export const diffSections = (diff: BoardDiff): readonly DiffSection[] => [
  ...boardSections(diff),
  ...filled(HEADINGS.map(([what, heading]) => ({ heading, lines: pieceLines(diff.pieces, what) }))),
  ...outcomeSections(diff),
];

/** What changed in the board's own fields and in its brief. */
export const boardSections = (diff: BoardDiff): readonly DiffSection[] =>
  filled([plain("Board", diff.board.map(changeText)), plain("Brief", diff.brief.map(changeText))]);

/** What the changes come to: findings, score by step, numbers. */
export const outcomeSections = (diff: BoardDiff): readonly DiffSection[] =>
  filled([
    plain("New findings", diff.findings.appeared.map(findingText)),
    plain("Findings that are gone", diff.findings.gone.map(findingText)),
    plain("Score by step", diff.scores.map(scoreText)),
    plain("Numbers", diff.numbers.map(changeText)),
  ]);

/** A change of one value as `Own p99 latency: 20 ms → 35 ms`. */
export const changeText = ({ label, before, after }: FieldChange): string =>
  `${label}: ${shown(before)} → ${shown(after)}`;

const plain = (heading: string, texts: readonly string[]): DiffSection => ({
  heading,
  lines: texts.map((text) => ({ level: 0, text })),
});

const filled = (sections: readonly DiffSection[]): readonly DiffSection[] =>
  sections.filter(({ lines }) => lines.length > 0);

function pieceLines(pieces: readonly PieceDiff[], what: PieceChange): DiffSection["lines"] {
  return pieces
    .filter((piece) => piece.what === what && piece.type !== "asset")
    .flatMap(({ name, changes }) => [
      { level: 0 as const, text: oneLine(name) },
      ...changes.map((change) => ({ level: 1 as const, text: changeText(change) })),
    ]);
}

const shown = (value: string | null): string => (value === null || value === "" ? "not stated" : oneLine(value));

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const findingText = ({ code, severity, message }: Finding): string => `${code} (${severity}): ${message}`;

const scoreText = ({ step, before, after }: BoardDiff["scores"][number]): string =>
  `${stepTitle(step)}: ${before} → ${after} of 4`;

const stepTitle = (step: number): string => STEPS.find((each) => each.step === step)?.title ?? `Step ${step}`;
