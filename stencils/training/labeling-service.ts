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
  icon: {
    strokes: [
      "M 3 10.5 V 5 A 2 2 0 0 1 5 3 H 10.5 A 2.5 2.5 0 0 1 12.25 3.75 L 20.3 11.8 A 2 2 0 0 1 20.3 14.6 L 14.6 20.3 A 2 2 0 0 1 11.8 20.3 L 3.75 12.25 A 2.5 2.5 0 0 1 3 10.5 Z",
      "M 10.75 13 L 12.75 15 L 15.5 11.75",
    ],
    fills: ["M 6.1 7.5 A 1.4 1.4 0 0 1 8.9 7.5 A 1.4 1.4 0 0 1 6.1 7.5 Z"],
  },
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
