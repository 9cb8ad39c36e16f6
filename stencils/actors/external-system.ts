import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { dpa, pii } from "../props/privacy.ts";
import { availability } from "../props/reliability.ts";
import { hasLabels } from "../props/storage.ts";

/** Third-party or other-team system outside the design boundary: upstream supplier or downstream consumer of predictions. */
export const externalSystem = {
  id: "external-system",
  version: 1,
  group: "actors",
  label: "External system",
  description:
    "Third-party or other-team system outside the design boundary: upstream supplier or downstream consumer of predictions.",
  products: ["payment network", "ERP", "weather API", "partner feed", "third-party LLM API"],
  keywords: [
    "third-party",
    "partner",
    "api provider",
    "upstream",
    "source system",
    "erp",
    "third party api",
    "weather",
    "openweather",
    "gbfs",
    "api feed",
    "supplier",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: ["M 6.5 9 H 17.5 V 11.5 A 5.5 5.5 0 0 1 6.5 11.5 Z", "M 9.5 9 V 3.5", "M 14.5 9 V 3.5", "M 12 17 V 21"],
  },
  ports: {
    accepts: ["request", "prediction", "event", "batch", "control"],
    emits: ["request", "event", "batch", "label"],
  },
  props: [
    owner,
    {
      id: "contract",
      label: "Contract in place",
      type: "flag",
      help: "Schema, volume and notice of changes are agreed.",
    },
    { id: "thirdParty", label: "Run by a third party", type: "flag" },
    dpa,
    {
      id: "alerts",
      label: "Alerts on its own",
      type: "flag",
      help: "The supplier raises an alert when the feed is late.",
    },
    availability,
    p99Ms,
    { id: "dataRegion", label: "Data region", type: "text" },
    hasLabels,
    pii,
  ],
} as const satisfies StencilDef;
