import type { FlowDef } from "../../core/model/stencil.ts";
import { qps } from "../props/load.ts";
import { deidentified, pii } from "../props/privacy.ts";
import { recordBytes } from "../props/storage.ts";

/** Ordered, asynchronous records. */
export const event = {
  id: "event",
  label: "Event stream",
  description: "Ordered, asynchronous records.",
  direction: "producer -> consumer",
  props: [
    { id: "payload", label: "Payload", type: "list", values: ["interaction", "transaction", "cdc"] },
    qps,
    recordBytes,
    { id: "delivery", label: "Delivery", type: "choice", values: ["at-least-once", "exactly-once"] },
    { id: "keyedBy", label: "Keyed by", type: "text" },
    pii,
    deidentified,
  ],
} as const satisfies FlowDef;
