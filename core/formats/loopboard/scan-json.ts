/** Where and why a text is not acceptable JSON; `offset` in UTF-16 units. */
export interface JsonProblem {
  readonly offset: number;
  readonly problem: string;
}

type Expected = "value" | "value or ]" | "name" | "name or }" | "comma or end";

const CUT_OFF = "the file ends in the middle; it may be cut off";
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

/**
 * The first reason why a text is not strict JSON, nests deeper than `maxDepth`, repeats a name in one object
 * or uses the name `__proto__`; null when it is fine. Iterative, so nesting cannot exhaust the stack.
 */
export function findJsonProblem(text: string, maxDepth: number): JsonProblem | null {
  const open: (Set<string> | null)[] = [];
  let expected: Expected = "value";
  let at = skipSpace(text, 0);
  if (at === text.length) return { offset: 0, problem: "the file is empty" };
  while (at < text.length) {
    const char = text[at] ?? "";
    const inside = open.at(-1);
    if (expected === "comma or end") {
      if (open.length === 0) return { offset: at, problem: `there is ${quote(char)} after the end of the board` };
      if (char === ",") expected = inside === null ? "value" : "name";
      else if (char === (inside === null ? "]" : "}")) open.pop();
      else return { offset: at, problem: `expected "," or "${inside === null ? "]" : "}"}" but found ${quote(char)}` };
      at += 1;
    } else if (expected === "name" || expected === "name or }") {
      if (char === "}" && expected === "name or }") {
        open.pop();
        expected = "comma or end";
        at += 1;
      } else {
        const end = scanName(text, at, inside ?? new Set());
        if (typeof end !== "number") return end;
        at = end;
        expected = "value";
      }
    } else if (char === "]" && expected === "value or ]") {
      open.pop();
      expected = "comma or end";
      at += 1;
    } else if (char === "{" || char === "[") {
      if (open.length >= maxDepth)
        return { offset: at, problem: `lists and objects nest deeper than ${maxDepth} levels` };
      open.push(char === "{" ? new Set() : null);
      expected = char === "{" ? "name or }" : "value or ]";
      at += 1;
    } else {
      const end = scanScalar(text, at);
      if (typeof end !== "number") return end;
      at = end;
      expected = "comma or end";
    }
    at = skipSpace(text, at);
  }
  return open.length > 0 || expected !== "comma or end" ? { offset: text.length, problem: CUT_OFF } : null;
}

/** Scans `"name":`; returns the offset after the colon. */
function scanName(text: string, start: number, names: Set<string>): number | JsonProblem {
  if (text[start] !== '"')
    return { offset: start, problem: `expected a name in double quotes but found ${quote(text[start])}` };
  const end = scanString(text, start);
  if (typeof end !== "number") return end;
  const raw = text.slice(start, end);
  const name = raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
  if (name === "__proto__") return { offset: start, problem: 'unknown field "__proto__"' };
  if (names.has(name)) return { offset: start, problem: `the field ${quote(name)} is given twice` };
  names.add(name);
  const colon = skipSpace(text, end);
  if (colon >= text.length) return { offset: text.length, problem: CUT_OFF };
  if (text[colon] !== ":") return { offset: colon, problem: `expected ":" but found ${quote(text[colon])}` };
  return colon + 1;
}

function scanScalar(text: string, start: number): number | JsonProblem {
  if (text[start] === '"') return scanString(text, start);
  for (const pattern of [NUMBER, LITERAL]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  const rest = text.slice(start, start + 6);
  if (["true", "false", "null", "-"].some((word) => start + rest.length === text.length && word.startsWith(rest)))
    return { offset: text.length, problem: CUT_OFF };
  return { offset: start, problem: `expected a value but found ${quote(text[start])}` };
}

/** Scans a string from its opening quote; returns the offset after the closing one. */
function scanString(text: string, start: number): number | JsonProblem {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return { offset: at, problem: "a text runs over the end of its line; write \\n for a new line" };
    if (code !== 92) continue;
    const escaped = text[at + 1] ?? "";
    if (escaped === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) at += 5;
    else if (escaped !== "" && '"\\/bfnrt'.includes(escaped)) at += 1;
    else if (escaped === "" || (escaped === "u" && at + 6 > text.length)) break;
    else return { offset: at, problem: `"\\${escaped}" is not an escape that JSON knows` };
  }
  return { offset: text.length, problem: CUT_OFF };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return at;
}

const quote = (text: string | undefined): string => JSON.stringify((text ?? "").slice(0, 60));
