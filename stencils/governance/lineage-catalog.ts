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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["metric", "artifact", "batch", "control"], emits: ["metric", "control"] },
  props: [owner, { id: "covers", label: "Covers", type: "list", values: ["data", "model", "prediction"] }],
} as const satisfies StencilDef;
