import { toErrorInfo } from "../../core/errors.ts";
import { parseRules } from "../../core/formats/rules/parse-rules.ts";
import type { Rule } from "../../core/rules/define-rule.ts";
import { getRule } from "../../core/rules/get-rule.ts";
import type { OwnRuleFiles } from "../../preload/contract/files.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { call } from "../desktop.ts";
import { toast } from "./ui.ts";

let own: readonly Rule[] = [];

/** The rules of the user's own that are in use. */
export const ownRules = (): readonly Rule[] => own;

/** A rule by its code, built in or the user's own, or null. */
export const findRule = (code: string): Rule | null => getRule(code) ?? own.find((rule) => rule.code === code) ?? null;

/** Reads the rule files again. One that does not fit is left out with a sentence; the others are used. */
export async function loadOwnRules(): Promise<void> {
  const { rules, problems } = acceptRules(await call("rules.own", {}));
  own = rules;
  for (const problem of problems) toast(problem, "error");
}

/** The rules that can be used, and a sentence for each file that cannot. */
export function acceptRules({ files, problems }: OwnRuleFiles): {
  readonly rules: readonly Rule[];
  readonly problems: readonly string[];
} {
  const accepted: OwnRuleFiles["files"][number][] = [];
  const said = [...problems];
  for (const file of files) {
    try {
      parseRules([...accepted, file], catalogue);
      accepted.push(file);
    } catch (error) {
      said.push(toErrorInfo(error).message);
    }
  }
  return { rules: parseRules(accepted, catalogue), problems: said };
}
