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
  icon: {
    strokes: [
      "M 3 6 L 5 8 L 8.5 4",
      "M 12 6 H 21",
      "M 3 12.5 L 5 14.5 L 8.5 10.5",
      "M 12 12.5 H 21",
      "M 3.75 17.25 L 7.5 21",
      "M 7.5 17.25 L 3.75 21",
      "M 12 19 H 21",
    ],
  },
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
