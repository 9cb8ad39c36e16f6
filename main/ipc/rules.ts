import type { MainContext } from "../context.ts";
import { readRuleFiles } from "../rule-files.ts";
import type { Handlers } from "./register.ts";

/** Calls about rules of the user's own. */
export const ruleCalls = ({ rulesFolder }: MainContext): Pick<Handlers, "rules.own"> => ({
  "rules.own": () => readRuleFiles(rulesFolder),
});
