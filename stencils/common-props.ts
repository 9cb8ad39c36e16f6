import type { PropDef } from "../core/model/stencil.ts";
import { hitRate, missPenaltyMs } from "./props/cache.ts";
import { freshnessS, frozen, ttlS } from "./props/freshness.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, mode, p50Ms, p99Ms, qps, replicas } from "./props/load.ts";
import { modelVersion, pretrained } from "./props/model.ts";
import { ambient, annotation, costPerMonth, owner } from "./props/ownership.ts";
import { deidentify, enclave, pii } from "./props/privacy.ts";
import { availability, failureMode, sla, validates } from "./props/reliability.ts";
import { growthGBPerDay, hasLabels, recordBytes, replication, retentionDays, storageGB } from "./props/storage.ts";

/** Properties that every component may have; a kind that lists one of the same id words it for itself. */
export const commonProps: readonly PropDef[] = [
  owner,
  mode,
  qps,
  p50Ms,
  p99Ms,
  replicas,
  concurrencyPerReplica,
  autoscaled,
  maxReplicas,
  availability,
  failureMode,
  sla,
  freshnessS,
  frozen,
  ttlS,
  storageGB,
  growthGBPerDay,
  recordBytes,
  retentionDays,
  replication,
  pii,
  deidentify,
  enclave,
  validates,
  hasLabels,
  modelVersion,
  pretrained,
  hitRate,
  missPenaltyMs,
  costPerMonth,
  ambient,
  annotation,
];
