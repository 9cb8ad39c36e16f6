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
  icon: {
    strokes: [
      "M 6 6 A 2.75 6 0 0 1 6 18 A 2.75 6 0 0 1 6 6 Z",
      "M 6 6 H 18 A 3 6 0 0 1 18 18 H 6",
      "M 12 10 V 14",
      "M 16 10 V 14",
    ],
  },
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
