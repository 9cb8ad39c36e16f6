import type { PropDef } from "../../core/model/stencil.ts";

/** Availability, in %. */
export const availability = {
  id: "availability",
  label: "Availability",
  type: "number",
  unit: "%",
  min: 0,
  max: 100,
} as const satisfies PropDef;

/** When it fails. */
export const failureMode = {
  id: "failureMode",
  label: "When it fails",
  type: "choice",
  values: ["fallback", "open", "closed", "reject"],
  help: "Answer with the fallback, let everything through, let nothing through, or refuse with an error.",
} as const satisfies PropDef;

/** Service level. */
export const sla = {
  id: "sla",
  label: "Service level",
  type: "text",
  help: "Agreed availability and latency in words; shown only.",
} as const satisfies PropDef;

/** Validates its data. */
export const validates = {
  id: "validates",
  label: "Validates its data",
  type: "flag",
  help: "Checks schema, ranges and volume, and stops bad data.",
} as const satisfies PropDef;
