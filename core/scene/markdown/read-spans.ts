import type { MarkedToken, Token } from "marked";
import { cleanLine } from "../clean-text.ts";
import type { Span } from "./block.ts";

type Style = Omit<Span, "text">;

const PLAIN: Style = { bold: false, italic: false, code: false };

/** The lines of inline tokens. Links and pictures become their words; markup of HTML stays the text that it is. */
export function readLines(tokens: readonly Token[], style: Style = PLAIN): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  collect(tokens, style, lines);
  return lines;
}

/** A text as it stands, line by line. */
export const plainLines = (text: string, style: Partial<Style> = {}): readonly (readonly Span[])[] =>
  text.split(/\r\n|\r|\n/).map((line) => [{ ...PLAIN, ...style, text: cleanLine(line) }]);

function collect(tokens: readonly Token[], style: Style, lines: Span[][]): void {
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === "strong") collect(token.tokens, { ...style, bold: true }, lines);
    else if (token.type === "em") collect(token.tokens, { ...style, italic: true }, lines);
    else if (token.type === "codespan") add(token.text, { ...style, code: true }, lines);
    else if (token.type === "br") lines.push([]);
    else if (token.type === "checkbox") continue;
    else if ("tokens" in token && token.tokens !== undefined && token.tokens.length > 0)
      collect(token.tokens, style, lines);
    else add("text" in token && typeof token.text === "string" ? token.text : token.raw, style, lines);
  }
}

function add(text: string, style: Style, lines: Span[][]): void {
  text.split(/\r\n|\r|\n/).forEach((part, at) => {
    if (at > 0) lines.push([]);
    const clean = cleanLine(part);
    if (clean !== "") lines.at(-1)?.push({ ...style, text: clean });
  });
}
