import type { FlowDef } from "../../core/model/stencil.ts";

/** Telemetry or an evaluation report. */
export const metric = {
  id: "metric",
  label: "Metric",
  description: "Telemetry or an evaluation report.",
  direction: "measured component -> collector",
  props: [
    { id: "payload", label: "Payload", type: "list", values: ["latency", "quality", "cost", "freshness"] },
    { id: "periodS", label: "Sent every", type: "number", unit: "s", min: 0 },
  ],
} as const satisfies FlowDef;
