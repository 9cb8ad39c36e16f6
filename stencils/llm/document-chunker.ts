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
  icon: {
    strokes: [
      "M 5 10.5 V 5 A 2 2 0 0 1 7 3 H 14 L 19 8 V 10.5",
      "M 14 3 V 8 H 19",
      "M 3 13.75 H 5.5",
      "M 9 13.75 H 11",
      "M 14 13.75 H 16",
      "M 19 13.75 H 21",
      "M 5 17 V 19 A 2 2 0 0 0 7 21 H 17 A 2 2 0 0 0 19 19 V 17",
    ],
  },
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
