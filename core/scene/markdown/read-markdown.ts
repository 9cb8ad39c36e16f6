import { lexer, type MarkedToken, type Token } from "marked";
import type { Block, Marker } from "./block.ts";
import { codeLines, plainLines, readLines } from "./read-spans.ts";

/** Longer texts are read paragraph by paragraph, as some texts take a time that grows with the square of their length. */
const MOST_AT_ONCE = 4000;
const DEEPEST = 6;

/** A note as blocks: bold, italic, struck, code, links, lists, tasks, quotes, headings and rules of Markdown; everything else is text. Never throws. */
export function readMarkdown(text: string): readonly Block[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MOST_KNOWN) read.clear();
  const parts = text.length <= MOST_AT_ONCE ? [text] : text.split(/\n[ \t]*\n/);
  const blocks = parts.flatMap((part, at) => spacedFrom(readPart(part), at > 0));
  read.set(text, blocks);
  return blocks;
}

const read = new Map<string, readonly Block[]>();
const MOST_KNOWN = 500;

function readPart(text: string): readonly Block[] {
  if (text.length > MOST_AT_ONCE) return plain(text);
  try {
    return readTokens(lexer(text, { gfm: true, breaks: true }), 0);
  } catch (error) {
    // Thousands of quotes in one another are more than its call stack holds.
    if (error instanceof RangeError) return plain(text);
    throw error;
  }
}

const plain = (text: string): readonly Block[] => [block({ lines: plainLines(text) })];

const block = (fields: Partial<Block>): Block => ({
  kind: "text",
  level: 0,
  indent: 0,
  quotes: [],
  marker: null,
  lines: [],
  spaced: false,
  ...fields,
});

const spacedFrom = (blocks: readonly Block[], spaced: boolean): readonly Block[] =>
  blocks.map((each, at) => (at === 0 && spaced ? { ...each, spaced } : each));

function readTokens(tokens: readonly Token[], indent: number): readonly Block[] {
  const blocks: Block[] = [];
  let spaced = false;
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === "space") {
      spaced = true;
      continue;
    }
    blocks.push(...spacedFrom(readToken(token, Math.min(indent, DEEPEST)), spaced && blocks.length > 0));
    spaced = token.raw.endsWith("\n\n");
  }
  return blocks;
}

function readToken(token: MarkedToken, indent: number): readonly Block[] {
  switch (token.type) {
    case "heading":
      return [block({ kind: "heading", level: token.depth, indent, lines: readLines(token.tokens) })];
    case "list":
      return token.items.flatMap((item, at) => {
        const number = { kind: "number", text: `${(token.start === "" ? 1 : token.start) + at}.` } as const;
        const marker: Marker = item.task
          ? { kind: "task", done: item.checked === true }
          : token.ordered
            ? number
            : { kind: "bullet" };
        return withMarker(readTokens(item.tokens, indent + 1), marker, indent + 1);
      });
    case "blockquote":
      return readTokens(token.tokens, indent + 1).map((each) => inQuote(each, indent));
    case "code":
      return [block({ kind: "code", indent, lines: codeLines(token.text) })];
    case "hr":
      return [block({ kind: "rule", indent })];
    case "checkbox":
    case "def":
      return [];
    default:
      return [block({ indent, lines: inlineLines(token) })];
  }
}

const inQuote = (each: Block, indent: number): Block =>
  each.quotes.includes(indent) ? each : { ...each, quotes: [indent, ...each.quotes] };

/** Tables and markup of HTML are shown as they were written. */
const inlineLines = (token: MarkedToken) =>
  "tokens" in token && token.tokens !== undefined ? readLines(token.tokens) : plainLines(token.raw.replace(/\n+$/, ""));

function withMarker(blocks: readonly Block[], marker: Marker, indent: number): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [block({ marker, indent, lines: [[]] })];
  return first.marker === null ? [{ ...first, marker }, ...rest] : [block({ marker, indent, lines: [[]] }), ...blocks];
}
