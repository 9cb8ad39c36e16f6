import type { PropDef } from "../../core/model/stencil.ts";

/** Authenticates callers. */
export const auth = { id: "auth", label: "Authenticates callers", type: "flag" } as const satisfies PropDef;

/** Rate limit, in 1/s. */
export const rateLimit = {
  id: "rateLimit",
  label: "Rate limit",
  type: "number",
  unit: "1/s",
  min: 0,
} as const satisfies PropDef;

/** Token budget, in tok/min. */
export const tokenBudget = {
  id: "tokenBudget",
  label: "Token budget",
  type: "number",
  unit: "tok/min",
  min: 0,
} as const satisfies PropDef;
