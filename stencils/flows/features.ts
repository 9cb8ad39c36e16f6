import type { FlowDef } from "../../core/model/stencil.ts";
import { freshnessS } from "../props/freshness.ts";
import { p99Ms } from "../props/load.ts";
import { pii } from "../props/privacy.ts";
import { joinType } from "../props/training.ts";

/** Feature values or embeddings. */
export const features = {
  id: "features",
  label: "Features",
  description: "Feature values or embeddings.",
  direction: "owner of the value -> user",
  props: [
    { id: "payload", label: "Payload", type: "list", values: ["vector", "embedding", "reference-statistics"] },
    joinType,
    freshnessS,
    p99Ms,
    { id: "count", label: "Features", type: "integer", unit: "count", min: 0 },
    pii,
  ],
} as const satisfies FlowDef;
