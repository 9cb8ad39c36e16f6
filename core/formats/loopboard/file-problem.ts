import { AppError } from "../../errors.ts";

/** Names or indices from the top of the file to a value. */
export type FilePath = readonly PropertyKey[];

/** The one error of an unreadable file: what is wrong, where. */
export const badFile = (file: string, where: string, problem: string): AppError =>
  new AppError("bad-file", { file, where, problem });

/** A path as people write it: `nodes[3].kind`; the file itself when empty. */
export function formatPath(path: FilePath): string {
  if (path.length === 0) return "the file";
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += `${text === "" ? "" : "."}${formatName(String(part))}`;
  }
  return text;
}

/** A value in a message: kind and, when short, the value itself. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return `the text ${quoteText(value)}`;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "a number too large to hold";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  return value === null || value === undefined ? "nothing" : "an object";
}

/** A text in double quotes, control characters escaped, cut after 60 characters. */
export const quoteText = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** `; did you mean "x"`, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? "" : `; did you mean ${quoteText(suggestion)}`;

const formatName = (name: string): string => (/^[\w-]{1,64}$/.test(name) ? name : quoteText(name));
