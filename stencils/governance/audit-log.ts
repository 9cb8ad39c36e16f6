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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["event", "control", "prediction", "metric", "request", "label"], emits: ["batch"] },
  props: [retentionDays, { id: "immutable", label: "Cannot be changed", type: "flag" }, owner],
} as const satisfies StencilDef;
