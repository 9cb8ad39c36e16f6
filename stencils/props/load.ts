import type { PropDef } from "../../core/model/stencil.ts";

/** Peak load, in 1/s. */
export const qps = {
  id: "qps",
  label: "Peak load",
  type: "number",
  unit: "1/s",
  min: 0,
  help: "Requests, messages or events per second at peak.",
} as const satisfies PropDef;

/** Own p50 latency, in ms. */
export const p50Ms = {
  id: "p50Ms",
  label: "Own p50 latency",
  type: "number",
  unit: "ms",
  min: 0,
  help: "Median of its own time, without the calls it makes.",
} as const satisfies PropDef;

/** Own p99 latency, in ms. */
export const p99Ms = {
  id: "p99Ms",
  label: "Own p99 latency",
  type: "number",
  unit: "ms",
  min: 0,
  help: "Own time without the calls it makes.",
} as const satisfies PropDef;

/** Replicas. */
export const replicas = {
  id: "replicas",
  label: "Replicas",
  type: "integer",
  unit: "count",
  min: 0,
} as const satisfies PropDef;

/** Concurrency per replica. */
export const concurrencyPerReplica = {
  id: "concurrencyPerReplica",
  label: "Concurrency per replica",
  type: "integer",
  unit: "count",
  min: 1,
  help: "Requests that one replica handles at the same time.",
} as const satisfies PropDef;

/** Scales by itself. */
export const autoscaled = { id: "autoscaled", label: "Scales by itself", type: "flag" } as const satisfies PropDef;

/** Largest number of replicas. */
export const maxReplicas = {
  id: "maxReplicas",
  label: "Largest number of replicas",
  type: "integer",
  unit: "count",
  min: 1,
  help: "Upper limit when it scales by itself.",
} as const satisfies PropDef;

/** Throughput, in items/s. */
export const throughputPerS = {
  id: "throughputPerS",
  label: "Throughput",
  type: "number",
  unit: "items/s",
  min: 0,
  help: "Records or items that it works off per second.",
} as const satisfies PropDef;

/** How a component works: on request, in batches, on a stream or shortly after the event. */
export const mode = {
  id: "mode",
  label: "Mode",
  type: "choice",
  values: ["online", "batch", "streaming", "nearline"],
  help: "On request, in batches, on a stream, or shortly after the event.",
} as const satisfies PropDef;

/** How a data job works. */
export const jobMode = {
  id: "mode",
  label: "Mode",
  type: "choice",
  values: ["batch", "streaming", "nearline"],
} as const satisfies PropDef;

/** How a model works. */
export const modelMode = {
  id: "mode",
  label: "Mode",
  type: "choice",
  values: ["online", "streaming", "nearline", "batch"],
} as const satisfies PropDef;
