import type { PropDef } from "../../core/model/stencil.ts";

/** Owner. */
export const owner = {
  id: "owner",
  label: "Owner",
  type: "text",
  help: "Team that is called when it breaks.",
} as const satisfies PropDef;

/** Cost per month, in USD/month. */
export const costPerMonth = {
  id: "costPerMonth",
  label: "Cost per month",
  type: "number",
  unit: "USD/month",
  min: 0,
} as const satisfies PropDef;

/** Touches everything. */
export const ambient = {
  id: "ambient",
  label: "Touches everything",
  type: "flag",
  help: "A platform piece drawn without arrows.",
} as const satisfies PropDef;

/** Only an annotation. */
export const annotation = {
  id: "annotation",
  label: "Only an annotation",
  type: "flag",
  help: "Explains the drawing and is no part of the design.",
} as const satisfies PropDef;
