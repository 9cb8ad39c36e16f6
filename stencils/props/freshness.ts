import type { PropDef } from "../../core/model/stencil.ts";

/** Freshness, in s. */
export const freshnessS = {
  id: "freshnessS",
  label: "Freshness",
  type: "number",
  unit: "s",
  min: 0,
  help: "Age of the newest value, counted from the real event.",
} as const satisfies PropDef;

/** Time to live, in s. */
export const ttlS = { id: "ttlS", label: "Time to live", type: "number", unit: "s", min: 0 } as const satisfies PropDef;

/** Cadence. */
export const cadence = {
  id: "cadence",
  label: "Cadence",
  type: "text",
  help: "How often it runs, for example 30min, 6h, daily, weekly.",
} as const satisfies PropDef;

/** Content never changes. */
export const frozen = {
  id: "frozen",
  label: "Content never changes",
  type: "flag",
  help: "A fixed corpus or slow-changing values that need no refresh.",
} as const satisfies PropDef;
