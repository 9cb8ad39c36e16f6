import type { Rule } from "./define-rule.ts";
import { RULES } from "./registry.ts";

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code such as `DAT-05`, or null. */
export const getRule = (code: string): Rule | null => BY_CODE.get(code) ?? null;
