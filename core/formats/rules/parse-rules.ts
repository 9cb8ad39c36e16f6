import type { Catalogue } from "../../model/stencil.ts";
import { quoteText } from "../../model/value-words.ts";
import type { Rule } from "../../rules/define-rule.ts";
import { badFile } from "../loopboard/file-problem.ts";
import { parseRule } from "./parse-rule.ts";

/** How the names of rule files end. */
export const RULE_FILE_ENDING = ".rule.json";

/** A rule file: its name for messages and its text. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

/** All rule files of a folder as rules, in order of their codes. Throws `bad-file` for the first that does not fit, and when two have the same code. */
export function parseRules(files: readonly RuleText[], catalogue: Catalogue): readonly Rule[] {
  const byCode = new Map<string, { readonly rule: Rule; readonly file: string }>();
  for (const { file, text } of files) {
    const rule = parseRule(text, { catalogue, file });
    const earlier = byCode.get(rule.code);
    if (earlier !== undefined)
      throw badFile(file, "code", `the code ${quoteText(rule.code)} is used already by ${earlier.file}`);
    byCode.set(rule.code, { rule, file });
  }
  return [...byCode.values()].map(({ rule }) => rule).sort((a, b) => (a.code < b.code ? -1 : 1));
}
