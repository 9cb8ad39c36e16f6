import type { FlowDef } from "../../core/model/stencil.ts";
import { p99Ms, qps } from "../props/load.ts";
import { deidentified, pii } from "../props/privacy.ts";

/** Synchronous call; the response is implied. */
export const request = {
  id: "request",
  label: "Request / response",
  description: "Synchronous call; the response is implied.",
  direction: "caller -> callee",
  props: [
    { id: "protocol", label: "Protocol", type: "choice", values: ["rest", "grpc", "graphql", "sql", "stream"] },
    qps,
    p99Ms,
    { id: "timeoutMs", label: "Time-out", type: "number", unit: "ms", min: 0 },
    {
      id: "parallelGroup",
      label: "Parallel group",
      type: "text",
      help: "Calls of one component with the same group run at the same time.",
    },
    {
      id: "onError",
      label: "Only on error",
      type: "flag",
      help: "Called only when the normal way fails, so it is not on the critical path.",
    },
    { id: "async", label: "Does not wait", type: "flag", help: "The caller does not wait for the answer." },
    { id: "optional", label: "Optional", type: "flag", help: "The answer is complete without it." },
    { id: "fanout", label: "Calls per request", type: "integer", unit: "count", min: 1 },
    pii,
    deidentified,
  ],
} as const satisfies FlowDef;
