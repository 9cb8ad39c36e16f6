import type { BoardDiff } from "./board-diff.ts";
import { type DiffNames, diffSections } from "./diff-lines.ts";

const INDENT = "  ";

/** A comparison as plain text for a terminal; ends with a line break. */
export function diffToText(diff: BoardDiff, names: DiffNames): string {
  const sections = diffSections(diff).map(({ heading, lines }) =>
    [heading, ...lines.map(({ level, text }) => INDENT.repeat(level + 1) + text)].join("\n"),
  );
  const title = `${names.before} → ${names.after}`;
  return `${[title, ...(sections.length === 0 ? ["No differences."] : sections)].join("\n\n")}\n`;
}
