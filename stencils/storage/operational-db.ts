import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { pii } from "../props/privacy.ts";
import { availability } from "../props/reliability.ts";
import { growthGBPerDay, hasLabels, retentionDays, storageGB } from "../props/storage.ts";

/** OLTP, document or graph store owned by the product; system of record. */
export const operationalDb = {
  id: "operational-db",
  version: 1,
  group: "storage",
  label: "Operational database",
  description: "OLTP, document or graph store owned by the product; system of record.",
  products: ["PostgreSQL", "MySQL", "DynamoDB", "MongoDB", "Cassandra", "Neo4j"],
  keywords: [
    "postgres",
    "mysql",
    "mongodb",
    "database",
    "social graph",
    "neo4j",
    "sqlite",
    "table",
    "db",
    "system of record",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 4.5 6 A 7.5 3 0 0 1 19.5 6 A 7.5 3 0 0 1 4.5 6 Z",
      "M 4.5 6 V 18 A 7.5 3 0 0 0 19.5 18 V 6",
      "M 4.5 12 A 7.5 3 0 0 0 19.5 12",
    ],
  },
  ports: {
    accepts: ["request", "event", "batch", "prediction", "label", "control"],
    emits: ["batch", "event", "features", "metric"],
  },
  props: [
    {
      id: "kind",
      label: "Store type",
      type: "choice",
      values: ["relational", "document", "wide-column", "graph", "key-value"],
    },
    p99Ms,
    qps,
    storageGB,
    growthGBPerDay,
    pii,
    retentionDays,
    replicas,
    availability,
    hasLabels,
  ],
} as const satisfies StencilDef;
