import type { FlowDef } from "../../core/model/stencil.ts";
import { cadence, freshnessS } from "../props/freshness.ts";
import { deidentified, pii } from "../props/privacy.ts";
import { versioned } from "../props/storage.ts";

/** Files, tables, snapshots or documents that move as a whole. */
export const batch = {
  id: "batch",
  label: "Batch data",
  description: "Files, tables, snapshots or documents that move as a whole.",
  direction: "writer -> reader",
  props: [
    {
      id: "payload",
      label: "Payload",
      type: "list",
      values: ["table", "media", "documents", "dataset", "index-snapshot"],
    },
    { id: "gb", label: "Volume", type: "number", unit: "GB", min: 0 },
    cadence,
    freshnessS,
    pii,
    deidentified,
    versioned,
  ],
} as const satisfies FlowDef;
