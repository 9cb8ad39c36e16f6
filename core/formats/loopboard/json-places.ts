import { type FilePath, formatPath } from "./file-problem.ts";

/** A place in a text, both from 1; `column` in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where each value of a JSON text stands, by its path as `formatPath` writes it; a member stands where its name does.
 * The text must have passed `findJsonProblem`, which also bounds the nesting.
 */
export function jsonPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const skip = (at: number): number => {
    let next = at;
    while (/[\s\uFEFF]/.test(text[next] ?? "x")) next += 1;
    return next;
  };
  const list = (start: number, path: FilePath): number => {
    let at = skip(start + 1);
    for (let index = 0; text[at] !== "]" && at < text.length; index += 1) {
      const own = [...path, index];
      places.set(formatPath(own), at);
      at = skip(value(at, own));
      if (text[at] === ",") at = skip(at + 1);
    }
    return at + 1;
  };
  const object = (start: number, path: FilePath): number => {
    let at = skip(start + 1);
    while (text[at] !== "}" && at < text.length) {
      const end = endOfString(text, at);
      const own = [...path, String(JSON.parse(text.slice(at, end)))];
      places.set(formatPath(own), at);
      at = skip(value(skip(skip(end) + 1), own));
      if (text[at] === ",") at = skip(at + 1);
    }
    return at + 1;
  };
  const value = (at: number, path: FilePath): number => {
    const char = text[at];
    if (char === "{") return object(at, path);
    if (char === "[") return list(at, path);
    return char === '"' ? endOfString(text, at) : at + (/[^\s,\]}]+/.exec(text.slice(at, at + 400))?.[0].length ?? 1);
  };
  const start = skip(0);
  places.set(formatPath([]), start);
  value(start, []);
  return places;
}

/** Offset to line and column. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
