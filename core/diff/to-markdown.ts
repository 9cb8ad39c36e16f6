import type { BoardDiff } from "./board-diff.ts";
import { type DiffNames, diffSections } from "./diff-lines.ts";

/** A comparison as a Markdown text for a pull request or a design document; ends with a line break. */
export function diffToMarkdown(diff: BoardDiff, names: DiffNames): string {
  const sections = diffSections(diff).map(({ heading, lines }) => {
    const items = lines.map(({ level, text }) => `${"  ".repeat(level)}- ${plainText(text)}`);
    return `## ${heading}\n\n${items.join("\n")}`;
  });
  const title = `# From ${plainText(names.before)} to ${plainText(names.after)}`;
  return `${[title, ...(sections.length === 0 ? ["No differences."] : sections)].join("\n\n")}\n`;
}

/** Text in which no character is a mark of Markdown. */
const plainText = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
