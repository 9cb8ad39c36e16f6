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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
