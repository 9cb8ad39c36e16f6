import type { StencilDef } from "../../core/model/stencil.ts";
import { qps } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { deidentify, pii } from "../props/privacy.ts";
import { recordBytes, retentionDays, storageGB } from "../props/storage.ts";

/** Append-only record of request id, features served, model version, score and decision. */
export const predictionLog = {
  id: "prediction-log",
  version: 1,
  group: "monitoring",
  label: "Prediction log",
  description: "Append-only record of request id, features served, model version, score and decision.",
  products: ["Kafka topic + lake table", "SageMaker Data Capture", "Arize", "WhyLabs"],
  keywords: ["inference log", "data capture", "prediction logs", "request log", "decision record"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 5.5 5 A 2 2 0 0 1 7.5 3 H 18.5 A 2 2 0 0 1 20.5 5 V 19 A 2 2 0 0 1 18.5 21 H 7.5 A 2 2 0 0 1 5.5 19 Z",
      "M 3.5 7.5 H 7.5",
      "M 3.5 12 H 7.5",
      "M 3.5 16.5 H 7.5",
      "M 10.75 16.75 H 16.5",
    ],
    fills: ["M 13.6 5.7 Q 14.36 8.74 17.4 9.5 Q 14.36 10.26 13.6 13.3 Q 12.84 10.26 9.8 9.5 Q 12.84 8.74 13.6 5.7 Z"],
  },
  ports: {
    accepts: ["prediction", "features", "event", "label", "metric"],
    emits: ["batch", "event", "prediction", "label", "features"],
  },
  props: [
    {
      id: "samplingRate",
      label: "Sampling rate",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of predictions that is logged.",
    },
    recordBytes,
    qps,
    retentionDays,
    pii,
    deidentify,
    { id: "logsFeatures", label: "Logs the features served", type: "flag" },
    storageGB,
    owner,
  ],
} as const satisfies StencilDef;
