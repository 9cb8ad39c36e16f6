import type { Rule } from "./define-rule.ts";

/** All rules, sorted by code. */
export const RULES: readonly Rule[] = [];
