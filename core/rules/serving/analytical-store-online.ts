import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule } from "../define-rule.ts";
import { readOnlineCopy } from "../fixes/read-online-copy.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";
import { isSynchronous } from "../queries/request-paths.ts";

/** Components that stand on the way of a request. */
const ONLINE_READERS: readonly ComponentKind[] = [
  "api-gateway",
  "app-service",
  "feature-assembler",
  "inference-service",
  "ranker",
  "re-ranker",
  "candidate-generator",
  "llm-inference",
  "edge-model",
  "embedding-generator",
  "rules-engine",
];

/** Components that answer requests from what they hold; filling them is no request. */
const ONLINE_STORES: readonly ComponentKind[] = ["prediction-store", "cache", "fallback"];

/** SRV-05: a warehouse or lake is read while a user waits. */
export const analyticalStoreOnline = defineRule({
  id: "serving/analytical-store-online",
  code: "SRV-05",
  meta: {
    title: "Analytical store on the request path",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "Columnar stores are built for scans, not point reads at p99.",
    help: "Copy what the request needs into an online feature store, a prediction store or a cache, and read that.",
    unless: "The store has an online serving layer that states a p99 of 50 ms or less, or is a media store.",
    interview:
      "The warehouse feeds the feature store every hour; at request time we only do key lookups in its online copy, 5 ms at p99.",
    sources: ["alirezadir, Machine Learning Interviews, static and online features", "Feast, offline and online store"],
  },
  messages: {
    onPath: "{node} reads {store} during a request; warehouses answer in seconds. Serve from an online store or cache.",
  },
  options: { maxP99Ms: 50 },
  appliesTo: (graph) => graph.has("data-warehouse", "data-lake"),
  check: ({ graph, catalogue, options }) =>
    graph.edges.flatMap((edge) => {
      const read = onlineRead(graph, edge);
      if (read === null || isFast(read.store, options.maxP99Ms)) return [];
      const data = { node: nameOf(catalogue, read.reader), store: nameOf(catalogue, read.store) };
      return [{ outcome: "fail", messageId: "onPath", data, at: [read.reader.id, read.store.id, edge.id] }];
    }),
  fix: ({ graph, catalogue }, at) => {
    const edge = graph.edges.find((candidate) => candidate.id === at[2]);
    const read = edge === undefined ? null : onlineRead(graph, edge);
    return edge === undefined || read === null ? null : readOnlineCopy(graph, catalogue, { ...read, edge });
  },
});

function onlineRead(graph: BoardGraph, edge: EdgeRecord): { reader: NodeRecord; store: NodeRecord } | null {
  if (!isSynchronous(edge) || (edge.flow !== "request" && edge.flow !== "features")) return null;
  const [readerId, storeId] = edge.flow === "request" ? [edge.from, edge.to] : [edge.to, edge.from];
  const reader = graph.node(readerId);
  const store = graph.node(storeId);
  const isOnline = isOf(reader, ONLINE_READERS) || (edge.flow === "request" && isOf(reader, ONLINE_STORES));
  if (reader === null || store === null || !isOnline || reader.props.mode === "batch") return null;
  const isAnalytical = store.kind === "data-warehouse" || (store.kind === "data-lake" && store.props.kind !== "media");
  return isAnalytical ? { reader, store } : null;
}

function isFast(store: NodeRecord, maxP99Ms: number): boolean {
  const p99 = numberProp(store.props, "p99Ms");
  return p99 !== null && p99 <= maxP99Ms;
}
