import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms, throughputPerS } from "../props/load.ts";

/** Detects and masks, tokenises or blurs personal data, and enforces consent. */
export const piiRedactor = {
  id: "pii-redactor",
  version: 1,
  group: "governance",
  label: "De-identification service",
  shortLabel: "De-identification",
  description: "Detects and masks, tokenises or blurs personal data, and enforces consent.",
  products: ["Microsoft Presidio", "Google DLP", "Amazon Macie", "blur pipeline"],
  keywords: ["anonymisation", "pii masking", "privacy filter", "blurring", "de-identification", "redaction"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["event", "batch", "request", "label", "prediction", "control"],
    emits: ["event", "batch", "request", "label", "prediction", "metric"],
  },
  props: [
    { id: "method", label: "Method", type: "choice", values: ["mask", "tokenise", "blur", "aggregate"] },
    {
      id: "recall",
      label: "Recall",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of personal data that it finds.",
    },
    { id: "consentCheck", label: "Checks consent", type: "flag" },
    p99Ms,
    throughputPerS,
  ],
} as const satisfies StencilDef;
