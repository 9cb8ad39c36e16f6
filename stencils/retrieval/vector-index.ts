import type { StencilDef } from "../../core/model/stencil.ts";
import { freshnessS, frozen } from "../props/freshness.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { corpusTrusted, modelVersion } from "../props/model.ts";

/** Approximate nearest-neighbour index over embeddings. */
export const vectorIndex = {
  id: "vector-index",
  version: 1,
  group: "retrieval",
  label: "Vector (ANN) index",
  description: "Approximate nearest-neighbour index over embeddings.",
  products: ["FAISS", "ScaNN", "HNSW", "Milvus", "Pinecone", "Weaviate", "Qdrant", "pgvector", "OpenSearch kNN"],
  keywords: [
    "vector database",
    "faiss",
    "pinecone",
    "milvus",
    "chroma",
    "knowledge base",
    "semantic search",
    "ann",
    "nearest neighbours",
    "hnsw",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 12 12 L 7.3 7.6",
      "M 12 12 L 17 8.7",
      "M 12 12 L 10.6 17.2",
      "M 4.1 6.3 A 1.9 1.9 0 0 1 7.9 6.3 A 1.9 1.9 0 0 1 4.1 6.3 Z",
      "M 16.7 7.6 A 1.9 1.9 0 0 1 20.5 7.6 A 1.9 1.9 0 0 1 16.7 7.6 Z",
      "M 8.2 19 A 1.9 1.9 0 0 1 12 19 A 1.9 1.9 0 0 1 8.2 19 Z",
    ],
    fills: [
      "M 9.9 12 A 2.1 2.1 0 0 1 14.1 12 A 2.1 2.1 0 0 1 9.9 12 Z",
      "M 3.4 14.2 A 1.2 1.2 0 0 1 5.8 14.2 A 1.2 1.2 0 0 1 3.4 14.2 Z",
      "M 17.4 15.6 A 1.2 1.2 0 0 1 19.8 15.6 A 1.2 1.2 0 0 1 17.4 15.6 Z",
      "M 11.4 4.2 A 1.2 1.2 0 0 1 13.8 4.2 A 1.2 1.2 0 0 1 11.4 4.2 Z",
    ],
  },
  ports: { accepts: ["features", "artifact", "batch", "request", "control"], emits: ["prediction", "metric", "batch"] },
  props: [
    { id: "vectors", label: "Vectors", type: "integer", unit: "count", min: 0 },
    { id: "dim", label: "Dimensions", type: "integer", unit: "count", min: 1 },
    {
      id: "bytesPerVector",
      label: "Bytes per vector",
      type: "number",
      unit: "B",
      min: 0,
      help: "Four bytes per dimension for float32, one for int8, 16 to 64 when quantised.",
    },
    { id: "memoryGB", label: "Memory", type: "number", unit: "GB", min: 0 },
    { id: "diskBased", label: "Index on disk", type: "flag" },
    p99Ms,
    qps,
    { id: "recallAtK", label: "Recall at k", type: "number", unit: "ratio", min: 0, max: 1 },
    freshnessS,
    frozen,
    modelVersion,
    { id: "acl", label: "Stores permissions", type: "flag" },
    corpusTrusted,
    replicas,
  ],
} as const satisfies StencilDef;
