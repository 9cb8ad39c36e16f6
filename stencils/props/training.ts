import type { PropDef } from "../../core/model/stencil.ts";

/** Join. */
export const joinType = {
  id: "joinType",
  label: "Join",
  type: "choice",
  values: ["point-in-time", "latest"],
  help: "Point in time takes the value known just before the prediction.",
} as const satisfies PropDef;
