import type { StencilDef } from "../../core/model/stencil.ts";
import { pii } from "../props/privacy.ts";

/** Tool and workflow where people or programs produce ground truth. */
export const labelingService = {
  id: "labeling-service",
  version: 1,
  group: "training",
  label: "Labelling service",
  description: "Tool and workflow where people or programs produce ground truth.",
  products: ["Label Studio", "Labelbox", "SageMaker Ground Truth", "Scale AI", "Snorkel"],
  keywords: ["annotation", "ground truth", "hand labeling", "labelling", "labels"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["batch", "prediction", "event", "control", "label"], emits: ["label", "batch", "metric"] },
  props: [
    { id: "ratersPerItem", label: "Raters per item", type: "integer", unit: "count", min: 1 },
    {
      id: "agreement",
      label: "Agreement",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of items on which raters agree.",
    },
    { id: "itemsPerDay", label: "Items per day", type: "number", unit: "items/day", min: 0 },
    { id: "costPerLabel", label: "Cost per label", type: "number", unit: "USD", min: 0 },
    pii,
  ],
} as const satisfies StencilDef;
