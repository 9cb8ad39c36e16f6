import type { StencilDef } from "../../core/model/stencil.ts";
import { freshnessS } from "../props/freshness.ts";
import { owner } from "../props/ownership.ts";
import { pii } from "../props/privacy.ts";
import { growthGBPerDay, hasLabels, retentionDays, storageGB } from "../props/storage.ts";

/** Columnar SQL store for analytics, labels and business metrics. */
export const dataWarehouse = {
  id: "data-warehouse",
  version: 1,
  group: "storage",
  label: "Data warehouse",
  description: "Columnar SQL store for analytics, labels and business metrics.",
  products: ["BigQuery", "Snowflake", "Redshift", "Databricks SQL", "ClickHouse"],
  keywords: ["bigquery", "snowflake", "dwh", "redshift", "olap", "warehouse"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["event", "batch", "prediction", "label", "metric", "features"],
    emits: ["batch", "label", "metric", "features"],
  },
  props: [storageGB, growthGBPerDay, retentionDays, pii, freshnessS, hasLabels, owner],
} as const satisfies StencilDef;
