import type { Draft } from "../../core/model/draft.ts";
import { addEdge, nodeOf, removeEdges, removeNodes, setProp } from "./board-changes.ts";

/** Changes of monitoring, security, LLM parts and structure that are told in words of their own. */
export const NAMED_OPERATION_CHANGES: Readonly<Record<string, (draft: Draft) => void>> = {
  "exploration=0": (draft) => setProp(draft, "rr", "exploration", 0),
  "business signal and experiment edges removed": (draft) => {
    setProp(draft, "mon", "signals", "latency,error-rate,data-freshness");
    removeEdges(draft, (edge) => edge.to === "ab");
  },
  "owner of mdl removed": (draft) => setProp(draft, "mdl", "owner"),
  "audit deleted, log 30 d": (draft) => {
    removeNodes(draft, "aud");
    setProp(draft, "plog", "retentionDays", 30);
  },
  "plog deleted, bus event cut": (draft) => {
    removeNodes(draft, "plog");
    removeEdges(draft, (edge) => edge.from === "app" && edge.to === "bus");
  },
  "gateway limits removed": (draft) => {
    setProp(draft, "gw", "rateLimit");
    setProp(draft, "gw", "tokenBudget");
  },
  "cycle app>pre>x>app": (draft) => {
    draft.put({ ...nodeOf(draft, "app"), id: "x", name: "List service" });
    addEdge(draft, { from: "pre", to: "x", flow: "request" });
    addEdge(draft, { from: "x", to: "app", flow: "request" });
  },
};
