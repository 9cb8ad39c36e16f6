import type { StencilDef } from "../../core/model/stencil.ts";

/** Extracts text from documents and splits it into retrievable passages with metadata and permissions. */
export const documentChunker = {
  id: "document-chunker",
  version: 1,
  group: "llm",
  label: "Document parser and chunker",
  shortLabel: "Document chunker",
  description: "Extracts text from documents and splits it into retrievable passages with metadata and permissions.",
  products: ["Unstructured", "LlamaIndex", "Docling", "Apache Tika"],
  keywords: ["text splitter", "chunking", "parser", "loader", "passages", "text extraction"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["batch", "event", "control"], emits: ["batch", "event", "metric"] },
  props: [
    { id: "chunkTokens", label: "Chunk length", type: "number", unit: "tok", min: 0 },
    { id: "overlapTokens", label: "Overlap", type: "number", unit: "tok", min: 0 },
    { id: "docsPerDay", label: "Documents per day", type: "number", unit: "docs/day", min: 0 },
    {
      id: "keepsAcl",
      label: "Keeps permissions",
      type: "flag",
      help: "Each passage carries the access list of its document.",
    },
  ],
} as const satisfies StencilDef;
