import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";
import { retentionDays } from "../props/storage.ts";

/** Tamper-evident record of automated decisions, approvals and access. */
export const auditLog = {
  id: "audit-log",
  version: 1,
  group: "governance",
  label: "Audit log",
  description: "Tamper-evident record of automated decisions, approvals and access.",
  products: ["CloudTrail", "immutable bucket", "ledger table"],
  keywords: ["audit trail", "decision log", "tamper-evident log"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 10 21 H 6 A 2 2 0 0 1 4 19 V 5 A 2 2 0 0 1 6 3 H 16 A 2 2 0 0 1 18 5 V 8.5",
      "M 8 7.5 H 14",
      "M 8 11.5 H 10.5",
      "M 12.75 16.5 A 1.5 1.5 0 0 1 14.25 15 H 19.5 A 1.5 1.5 0 0 1 21 16.5 V 19.5 A 1.5 1.5 0 0 1 19.5 21 H 14.25 A 1.5 1.5 0 0 1 12.75 19.5 Z",
      "M 14.75 15 V 13.75 A 2.12 2.12 0 0 1 19 13.75 V 15",
    ],
  },
  ports: { accepts: ["event", "control", "prediction", "metric", "request", "label"], emits: ["batch"] },
  props: [retentionDays, { id: "immutable", label: "Cannot be changed", type: "flag" }, owner],
} as const satisfies StencilDef;
