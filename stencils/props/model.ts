import type { PropDef } from "../../core/model/stencil.ts";

/** Model version. */
export const modelVersion = { id: "modelVersion", label: "Model version", type: "text" } as const satisfies PropDef;

/** Pretrained. */
export const pretrained = {
  id: "pretrained",
  label: "Pretrained",
  type: "flag",
  help: "The model comes ready from outside; nothing on the board trains it.",
} as const satisfies PropDef;

/** Candidates. */
export const candidates = {
  id: "candidates",
  label: "Candidates",
  type: "integer",
  unit: "count",
  min: 0,
} as const satisfies PropDef;

/** Corpus is trusted. */
export const corpusTrusted = {
  id: "corpusTrusted",
  label: "Corpus is trusted",
  type: "flag",
  help: "All content is written and reviewed in-house.",
} as const satisfies PropDef;

/** Uses content features. */
export const contentFeatures = {
  id: "contentFeatures",
  label: "Uses content features",
  type: "flag",
  help: "Works for new users and items that have no history yet.",
} as const satisfies PropDef;

/** Version. */
export const version = { id: "version", label: "Version", type: "text" } as const satisfies PropDef;
