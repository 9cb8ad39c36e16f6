import { listRecords } from "../../core/model/doc.ts";
import type { Draft } from "../../core/model/draft.ts";
import { addEdge, removeEdges, removeNodes, setBrief, setProp } from "./board-changes.ts";

/** Changes of the brief, the data, the model and the evaluation that are told in words of their own. */
export const NAMED_DESIGN_CHANGES: Readonly<Record<string, (draft: Draft) => void>> = {
  "no load anywhere": (draft) => {
    setBrief(draft, "constraints.qpsPeak");
    setBrief(draft, "constraints.dau");
    for (const node of listRecords(draft.doc, "node")) setProp(draft, node.id, "qps");
  },
  "objective = retention": (draft) => setBrief(draft, "mlTask.objective", "retention"),
  "retrieval nodes deleted": (draft) => removeNodes(draft, "vidx", "tidx"),
  "guardrail metrics removed": (draft) => setBrief(draft, "metrics.guardrail"),
  "online metrics cleared": (draft) => setBrief(draft, "metrics.online"),
  "collector and log deleted": (draft) => removeNodes(draft, "col", "plog"),
  "lake and fs removed from training, db>ds": (draft) => {
    removeEdges(draft, (edge) => edge.to === "ds" && (edge.from === "lake" || edge.from === "fs"));
    addEdge(draft, { from: "db", to: "ds", flow: "batch" });
  },
  "model.baseline cleared, fallback deleted": (draft) => {
    setBrief(draft, "model.baseline");
    removeNodes(draft, "fb");
  },
  "gain 0.4 %, 8x slower": (draft) => {
    setBrief(draft, "model.gainPct", 0.4);
    setBrief(draft, "model.baselineLatencyMs", 5);
    setBrief(draft, "model.chosenLatencyMs", 40);
  },
  "fallback deleted, sources=friends": (draft) => {
    removeNodes(draft, "fb");
    setProp(draft, "cg", "sources", "friends");
  },
  "slices cleared, auditor deleted": (draft) => {
    setBrief(draft, "metrics.slices");
    removeNodes(draft, "fair");
  },
};
