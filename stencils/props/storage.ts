import type { PropDef } from "../../core/model/stencil.ts";

/** Capacity, in GB. */
export const storageGB = {
  id: "storageGB",
  label: "Capacity",
  type: "number",
  unit: "GB",
  min: 0,
} as const satisfies PropDef;

/** Growth, in GB/day. */
export const growthGBPerDay = {
  id: "growthGBPerDay",
  label: "Growth",
  type: "number",
  unit: "GB/day",
  min: 0,
} as const satisfies PropDef;

/** Record size, in B. */
export const recordBytes = {
  id: "recordBytes",
  label: "Record size",
  type: "number",
  unit: "B",
  min: 0,
} as const satisfies PropDef;

/** Retention, in d. */
export const retentionDays = {
  id: "retentionDays",
  label: "Retention",
  type: "number",
  unit: "d",
  min: 0,
  help: "Days until a record is erased.",
} as const satisfies PropDef;

/** Copies kept. */
export const replication = {
  id: "replication",
  label: "Copies kept",
  type: "integer",
  unit: "count",
  min: 1,
} as const satisfies PropDef;

/** Versioned. */
export const versioned = {
  id: "versioned",
  label: "Versioned",
  type: "flag",
  help: "An earlier state can be read again, so a run can be repeated.",
} as const satisfies PropDef;

/** Carries labels. */
export const hasLabels = {
  id: "hasLabels",
  label: "Carries labels",
  type: "flag",
  help: "Ground truth is a column of this source.",
} as const satisfies PropDef;
