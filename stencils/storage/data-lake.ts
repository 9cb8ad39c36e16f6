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
  icon: {
    strokes: [
      "M 12 3 C 14 5.25 15 6.75 15 8 A 3 3 0 0 1 9 8 C 9 6.75 10 5.25 12 3 Z",
      "M 3 15.25 C 4.5 13.5 7 13.5 9 15.25 C 11 17 13 17 15 15.25 C 17 13.5 19.5 13.5 21 15.25",
      "M 3 19.75 C 4.5 18 7 18 9 19.75 C 11 21.5 13 21.5 15 19.75 C 17 18 19.5 18 21 19.75",
    ],
  },
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
