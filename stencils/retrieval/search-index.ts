import type { StencilDef } from "../../core/model/stencil.ts";
import { freshnessS, frozen } from "../props/freshness.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { corpusTrusted } from "../props/model.ts";

/** Lexical index for keyword match and structured filters. */
export const searchIndex = {
  id: "search-index",
  version: 1,
  group: "retrieval",
  label: "Search (inverted) index",
  shortLabel: "Search index",
  description: "Lexical index for keyword match and structured filters.",
  products: ["Elasticsearch", "OpenSearch", "Solr", "Vespa"],
  keywords: ["elasticsearch", "bm25", "full text", "azure ai search", "inverted index", "keyword search"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["batch", "event", "request", "control"], emits: ["prediction", "metric"] },
  props: [
    { id: "docs", label: "Documents", type: "integer", unit: "count", min: 0 },
    p99Ms,
    qps,
    freshnessS,
    frozen,
    corpusTrusted,
    replicas,
  ],
} as const satisfies StencilDef;
