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
  icon: {
    strokes: [
      "M 3 10.25 A 7.25 7.25 0 0 1 17.5 10.25 A 7.25 7.25 0 0 1 3 10.25 Z",
      "M 15.5 15.5 L 21 21",
      "M 7 8.75 H 13.5",
      "M 7 12 H 11",
    ],
  },
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
