import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";

/** Schema, range, distribution and freshness checks that can stop a pipeline. */
export const dataValidator = {
  id: "data-validator",
  version: 1,
  group: "ingest",
  label: "Data validator",
  description: "Schema, range, distribution and freshness checks that can stop a pipeline.",
  products: ["Great Expectations", "TFDV", "Soda", "Deequ", "Pandera"],
  keywords: ["data quality", "validation", "expectations", "schema check", "great expectations"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["event", "batch", "features", "label"],
    emits: ["event", "batch", "features", "label", "metric", "control"],
  },
  props: [
    { id: "checks", label: "Checks", type: "integer", unit: "count", min: 0 },
    { id: "onFail", label: "When a check fails", type: "choice", values: ["block", "quarantine", "warn"] },
    owner,
  ],
} as const satisfies StencilDef;
