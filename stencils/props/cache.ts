import type { PropDef } from "../../core/model/stencil.ts";

/** Hit rate (0-1). */
export const hitRate = {
  id: "hitRate",
  label: "Hit rate",
  type: "number",
  unit: "ratio",
  min: 0,
  max: 1,
} as const satisfies PropDef;

/** Added on a miss, in ms. */
export const missPenaltyMs = {
  id: "missPenaltyMs",
  label: "Added on a miss",
  type: "number",
  unit: "ms",
  min: 0,
} as const satisfies PropDef;
