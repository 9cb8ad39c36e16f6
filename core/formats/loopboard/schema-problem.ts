import type { z } from "zod";
import type { AppError } from "../../errors.ts";
import { nearest } from "../../model/nearest.ts";
import { choiceProblem, describeValue, didYouMean, quoteText } from "../../model/value-words.ts";
import { badFile, type FilePath, formatPath } from "./file-problem.ts";
import { aliasOf, briefUnit, knownFields } from "./known-fields.ts";

type Issue = z.core.$ZodIssue;

/** What the schema found wrong as one error: a misspelt field is named before the field that is missing because of it. */
export function schemaProblem(issues: readonly Issue[], json: unknown, file: string): AppError {
  const first = issues[0];
  const parent = first?.path.slice(0, -1) ?? [];
  const misspelt = issues.find((issue) => issue.code === "unrecognized_keys" && isSamePath(issue.path, parent));
  const issue = misspelt ?? first;
  if (issue === undefined) return badFile(file, formatPath([]), "is not a board");
  if (issue.code === "unrecognized_keys") return unknownField(issue.path, issue.keys[0] ?? "", file);
  return badFile(file, formatPath(issue.path), describeIssue(issue, json));
}

/** What is wrong at the place of an issue, in words. */
export const describeIssue = (issue: Issue, json: unknown): string => problemOf(issue, valueAt(json, issue.path));

function unknownField(path: FilePath, name: string, file: string): AppError {
  const suggestion = aliasOf(path, name) ?? nearest(name, knownFields(path));
  const isComponent = path[0] === "nodes" || path[0] === "edges";
  const hint = suggestion === null && isComponent ? '; properties belong into "props"' : didYouMean(suggestion);
  return badFile(file, formatPath([...path, name]), `unknown field ${quoteText(name)}${hint}`);
}

function problemOf(issue: Issue, value: unknown): string {
  if (value === undefined) return "is missing";
  const found = describeValue(value);
  switch (issue.code) {
    case "invalid_type":
      return `must be ${wanted(issue.expected, briefUnit(issue.path))}, not ${found}`;
    case "invalid_value":
      return choiceProblem(issue.values.map(String), value);
    case "too_small":
    case "too_big":
      return `${limitOf(issue)}${typeof value === "number" ? `, not ${found}` : ""}`;
    case "invalid_key":
      return issue.issues[0]?.message ?? issue.message;
    case "invalid_format":
      return `must be a date such as 2026-12-31, not ${found}`;
    case "invalid_union":
      return `must be a text, a number, true or false, or a list of texts, not ${found}`;
    default:
      return issue.message;
  }
}

function wanted(expected: string, unit: string): string {
  const words: ReadonlyMap<string, string> = new Map([
    ["string", "a text"],
    ["number", unit === "" ? "a number" : `a number of ${unit}`],
    ["int", "a whole number"],
    ["boolean", "true or false"],
    ["array", "a list"],
    ["tuple", "a pair of numbers [x, y]"],
    ["object", "an object"],
    ["record", "an object"],
  ]);
  return words.get(expected) ?? expected;
}

function limitOf(issue: Extract<Issue, { code: "too_small" | "too_big" }>): string {
  const [bound, limit] = issue.code === "too_small" ? ["least", issue.minimum] : ["most", issue.maximum];
  if (issue.origin === "string") {
    return limit === 1 && bound === "least" ? "must not be empty" : `must have at ${bound} ${limit} characters`;
  }
  if (issue.origin === "array") return `must have at ${bound} ${limit} entries`;
  return `must be at ${bound} ${limit}`;
}

function valueAt(json: unknown, path: FilePath): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

const isSamePath = (a: FilePath, b: FilePath): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
