import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms } from "../props/load.ts";

/** Runs tools, queries or actions the model asks for, within an allow-list. */
export const toolExecutor = {
  id: "tool-executor",
  version: 1,
  group: "llm",
  label: "Tool executor / agent runtime",
  shortLabel: "Tool executor",
  description: "Runs tools, queries or actions the model asks for, within an allow-list.",
  products: ["MCP server", "LangGraph", "function calling runtime", "code sandbox"],
  keywords: ["agent", "function call", "mcp", "tools", "agent runtime", "function calling"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 20.81 7.08 A 5.5 5.5 0 0 1 13.44 13.6 L 7.24 19.8 A 2.15 2.15 0 0 1 4.2 16.76 L 10.4 10.56 A 5.5 5.5 0 0 1 16.92 3.19 L 14.09 6.02 L 14.6 9.4 L 17.98 9.91 Z",
    ],
  },
  ports: { accepts: ["request", "control"], emits: ["request", "prediction", "event", "metric"] },
  props: [
    { id: "sideEffects", label: "Changes things", type: "flag", help: "It can write, send, buy or delete." },
    { id: "allowList", label: "Allow-list", type: "flag", help: "Only listed tools can be called." },
    { id: "approval", label: "Approval", type: "choice", values: ["none", "human"] },
    { id: "maxSteps", label: "Largest number of steps", type: "integer", unit: "count", min: 1 },
    p99Ms,
  ],
} as const satisfies StencilDef;
