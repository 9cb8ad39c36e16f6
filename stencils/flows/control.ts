import type { FlowDef } from "../../core/model/stencil.ts";

/** Trigger, schedule, approval, rollout, assignment or alert. */
export const control = {
  id: "control",
  label: "Control",
  description: "Trigger, schedule, approval, rollout, assignment or alert.",
  direction: "decider -> actor",
  props: [
    {
      id: "payload",
      label: "Payload",
      type: "list",
      values: ["schedule", "approve", "deploy", "rollback", "alert", "assign"],
    },
    { id: "trigger", label: "Trigger", type: "choice", values: ["cron", "drift", "data", "manual"] },
    { id: "condition", label: "Condition", type: "text" },
  ],
} as const satisfies FlowDef;
