import type { StencilDef } from "../../core/model/stencil.ts";
import { qps } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { pii } from "../props/privacy.ts";
import { recordBytes, replication, retentionDays, storageGB } from "../props/storage.ts";

/** Durable ordered log that decouples producers from consumers. */
export const messageBroker = {
  id: "message-broker",
  version: 1,
  group: "ingest",
  label: "Event streaming platform",
  shortLabel: "Message broker",
  description: "Durable ordered log that decouples producers from consumers.",
  products: ["Apache Kafka", "Redpanda", "Amazon Kinesis", "Google Pub/Sub", "Pulsar"],
  keywords: [
    "kafka",
    "queue",
    "stream",
    "pubsub",
    "kinesis",
    "event bus",
    "rabbitmq",
    "eventbridge",
    "topic",
    "event stream",
    "log",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["event", "label", "prediction"], emits: ["event", "label", "metric"] },
  props: [
    { id: "partitions", label: "Partitions", type: "integer", unit: "count", min: 1 },
    qps,
    recordBytes,
    retentionDays,
    replication,
    storageGB,
    pii,
    owner,
  ],
} as const satisfies StencilDef;
