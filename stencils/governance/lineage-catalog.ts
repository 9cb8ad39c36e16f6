import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";

/** Which data, code and features produced which model and prediction; model and data cards. */
export const lineageCatalog = {
  id: "lineage-catalog",
  version: 1,
  group: "governance",
  label: "Lineage and metadata catalogue",
  shortLabel: "Lineage catalogue",
  description: "Which data, code and features produced which model and prediction; model and data cards.",
  products: ["OpenLineage/Marquez", "DataHub", "ML Metadata", "Unity Catalog"],
  keywords: ["metadata store", "data catalog", "model card", "lineage"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 5.75 A 2.5 2.5 0 0 1 8 5.75 A 2.5 2.5 0 0 1 3 5.75 Z",
      "M 3 18.25 A 2.5 2.5 0 0 1 8 18.25 A 2.5 2.5 0 0 1 3 18.25 Z",
      "M 8 5.75 H 9.5 C 13 5.75 11.5 12 15 12 H 16",
      "M 8 18.25 H 9.5 C 13 18.25 11.5 12 15 12",
    ],
    fills: ["M 15.5 12 A 2.75 2.75 0 0 1 21 12 A 2.75 2.75 0 0 1 15.5 12 Z"],
  },
  ports: { accepts: ["metric", "artifact", "batch", "control"], emits: ["metric", "control"] },
  props: [owner, { id: "covers", label: "Covers", type: "list", values: ["data", "model", "prediction"] }],
} as const satisfies StencilDef;
