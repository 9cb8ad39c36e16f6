import type { z } from "zod";
import { nearest } from "../../model/nearest.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { describeValue, didYouMean, quoteText } from "../../model/value-words.ts";
import type { Rule } from "../../rules/define-rule.ts";
import { ownRuleSchema } from "../../rules/own/own-rule-schema.ts";
import { readOwnRule } from "../../rules/own/read-own-rule.ts";
import { type RulePath, RuleProblem } from "../../rules/own/rule-problem.ts";
import { badFile, formatPath } from "../loopboard/file-problem.ts";
import { jsonPlaces } from "../loopboard/json-places.ts";
import { lineAndColumn, readJson } from "../loopboard/read-json.ts";
import { describeIssue } from "../loopboard/schema-problem.ts";

/** The stencils, and the name of the file for messages. */
export interface RuleFileOptions {
  readonly catalogue: Catalogue;
  readonly file: string;
}

/** Text of a `.rule.json` file to a rule. Throws `bad-file` with line, column and path of the field that does not fit. */
export function parseRule(text: string, { catalogue, file }: RuleFileOptions): Rule {
  const json = readJson(text, file);
  try {
    return readRule(json, catalogue);
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    throw badFile(file, whereIs(text, error.path), error.problem);
  }
}

function readRule(json: unknown, catalogue: Catalogue): Rule {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new RuleProblem([], `must hold a rule as an object in braces, not ${describeValue(json)}`);
  const parsed = ownRuleSchema.safeParse(json);
  if (!parsed.success) throw toProblem(parsed.error.issues, json);
  return readOwnRule(parsed.data, catalogue);
}

/** A misspelt field is named before the field that is missing because of it. */
function toProblem(issues: readonly z.core.$ZodIssue[], json: object): RuleProblem {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) return new RuleProblem([], "is not a rule");
  if (issue.code !== "unrecognized_keys") return new RuleProblem(issue.path, describeIssue(issue, json));
  const [name = ""] = issue.keys;
  const known = issue.path.length === 0 ? Object.keys(ownRuleSchema.unwrap().shape) : FIX_FIELDS;
  return new RuleProblem([...issue.path, name], `unknown field ${quoteText(name)}${didYouMean(nearest(name, known))}`);
}

const FIX_FIELDS = ["label", "set", "insert", "brief", "ask", "kind", "name", "props", "flow", "where"];

/** The place of the nearest field that is there, and the path of the one that is meant. */
function whereIs(text: string, path: RulePath): string {
  const places = jsonPlaces(text);
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = places.get(formatPath(path.slice(0, length)));
    if (offset !== undefined)
      return `${lineAndColumn(text, offset)}${path.length === 0 ? "" : `, ${formatPath(path)}`}`;
  }
  return formatPath(path);
}
