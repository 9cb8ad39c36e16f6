import { AppError } from "../../errors.ts";
import { badFile } from "./file-problem.ts";
import { placeAt } from "./json-places.ts";
import { findJsonProblem } from "./scan-json.ts";

/** Largest board file in MB (2^20 characters). */
export const MAX_FILE_MB = 50;

const MAX_DEPTH = 100;

/** Text of a file to its JSON value; members that are null (unset) are left out. Throws `bad-file` with line and column. */
export function readJson(text: string, file: string): unknown {
  const size = text.length / 2 ** 20;
  if (size > MAX_FILE_MB) throw new AppError("file-too-large", { file, size: Math.ceil(size), limit: MAX_FILE_MB });
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const found = findJsonProblem(body, MAX_DEPTH);
  if (found !== null) throw badFile(file, lineAndColumn(body, found.offset), found.problem);
  return withoutNulls(JSON.parse(body));
}

/** An offset as people write it: `line 3, column 7`. */
export function lineAndColumn(text: string, offset: number): string {
  const { line, column } = placeAt(text, offset);
  return `line ${line}, column ${column}`;
}

/** Depth is bounded by the scan before, so plain recursion is safe. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const entries = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutNulls(member)]));
}
