import type { MarkedToken, Token, Tokens } from "marked";
import { cleanLine } from "../clean-text.ts";
import type { Span } from "./block.ts";
import { readableAddress } from "./readable-address.ts";

type Style = Omit<Span, "text">;

const PLAIN: Style = { bold: false, italic: false, code: false, struck: false, link: false, aside: false };

/** The lines of inline tokens. A link becomes its words with its address beside them, a picture its words; markup of HTML stays the text that it is. */
export function readLines(tokens: readonly Token[], style: Style = PLAIN): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  collect(tokens, style, lines);
  return lines;
}

/** A text as it stands, line by line. */
export const plainLines = (text: string): readonly (readonly Span[])[] =>
  text.split(NEW_LINE).map((line) => [{ ...PLAIN, text: cleanLine(line) }]);

/** The lines of a block of code: blanks are kept, tabs reach to the next stop. */
export const codeLines = (text: string): readonly (readonly Span[])[] =>
  text.split(NEW_LINE).map((line) => [{ ...PLAIN, code: true, text: cleanLine(withoutTabs(line)) }]);

const NEW_LINE = /\r\n|\r|\n/;
const TAB_STOP = 4;

const withoutTabs = (line: string): string =>
  line.split("\t").reduce((before, after) => before + " ".repeat(TAB_STOP - (before.length % TAB_STOP)) + after);

function collect(tokens: readonly Token[], style: Style, lines: Span[][]): void {
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === "strong") collect(token.tokens, { ...style, bold: true }, lines);
    else if (token.type === "em") collect(token.tokens, { ...style, italic: true }, lines);
    else if (token.type === "del") collect(token.tokens, { ...style, struck: true }, lines);
    else if (token.type === "link") collectLink(token, style, lines);
    else if (token.type === "codespan") add(token.text, { ...style, code: true }, lines);
    else if (token.type === "br") lines.push([]);
    else if (token.type === "checkbox") continue;
    else if ("tokens" in token && token.tokens !== undefined && token.tokens.length > 0)
      collect(token.tokens, style, lines);
    else add("text" in token && typeof token.text === "string" ? token.text : token.raw, style, lines);
  }
}

function collectLink({ tokens, text, href }: Tokens.Link, style: Style, lines: Span[][]): void {
  collect(tokens, { ...style, link: true }, lines);
  const address = readableAddress(href);
  if (address !== "" && address !== readableAddress(text)) add(` (${address})`, { ...style, aside: true }, lines);
}

function add(text: string, style: Style, lines: Span[][]): void {
  text.split(NEW_LINE).forEach((part, at) => {
    if (at > 0) lines.push([]);
    const clean = cleanLine(part);
    if (clean !== "") lines.at(-1)?.push({ ...style, text: clean });
  });
}
