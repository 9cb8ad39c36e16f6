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
  icon: { strokes: ["M 3 20.5 V 9 L 12 3.5 L 21 9 V 20.5 Z", "M 8 20.5 V 15", "M 12 20.5 V 11.5", "M 16 20.5 V 13.5"] },
  ports: {
    accepts: ["event", "batch", "prediction", "label", "metric", "features"],
    emits: ["batch", "label", "metric", "features"],
  },
  props: [storageGB, growthGBPerDay, retentionDays, pii, freshnessS, hasLabels, owner],
} as const satisfies StencilDef;
