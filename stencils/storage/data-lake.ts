import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";
import { pii } from "../props/privacy.ts";
import { growthGBPerDay, hasLabels, retentionDays, storageGB, versioned } from "../props/storage.ts";

/** Cheap durable storage for raw logs, media and training sets. */
export const dataLake = {
  id: "data-lake",
  version: 1,
  group: "storage",
  label: "Data lake / object store",
  shortLabel: "Data lake",
  description: "Cheap durable storage for raw logs, media and training sets.",
  products: ["Amazon S3", "GCS", "Azure Blob", "MinIO", "Delta Lake", "Iceberg"],
  keywords: [
    "s3",
    "bucket",
    "gcs",
    "blob",
    "raw data",
    "lakehouse",
    "minio",
    "file storage",
    "raw",
    "dataset",
    "storage",
    "dvc",
    "model storage",
    "training data lake",
    "object store",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["event", "batch", "features", "prediction", "label", "artifact"],
    emits: ["batch", "label", "event"],
  },
  props: [
    { id: "kind", label: "Store type", type: "choice", values: ["lake", "media", "model-store"] },
    storageGB,
    growthGBPerDay,
    retentionDays,
    pii,
    versioned,
    hasLabels,
    owner,
  ],
} as const satisfies StencilDef;
