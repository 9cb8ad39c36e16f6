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
  icon: {
    strokes: ["M 3 12 A 9 9 0 0 1 21 12 A 9 9 0 0 1 3 12 Z", "M 8.75 17 H 15.25"],
    fills: ["M 3.2 8.25 H 20.8 V 13 H 3.2 Z"],
  },
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
