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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
