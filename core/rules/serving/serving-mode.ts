import type { BoardGraph } from "../../model/graph.ts";
import type { Brief } from "../../model/records/brief.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { defineRule } from "../define-rule.ts";
import { serveModel } from "../fixes/serve-model.ts";
import { onlineModels } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { isPrecomputedRead } from "../queries/serving-mode.ts";

type ServingMode = NonNullable<NonNullable<Brief["mlTask"]>["servingMode"]>;

/** SRV-02: the brief names one serving mode and the board shows another. */
export const servingMode = defineRule({
  id: "serving/serving-mode",
  code: "SRV-02",
  meta: {
    title: "Serving mode contradicts the brief",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "whole",
    why: "Online, batch and hybrid differ in freshness, cost and failure modes; choose one on purpose.",
    help: "Change the serving mode in the brief, or draw the serving component that it asks for.",
    unless: "The mode is hybrid and both are drawn.",
    interview:
      "Candidates change slowly, so they are scored in a nightly batch; the final order depends on the session, so that part is online.",
    sources: [
      "Seven-step method, online against batch",
      "alirezadir, Machine Learning Interviews, step 7",
      "Huyen, Designing Machine Learning Systems, ch. 7",
    ],
  },
  messages: {
    contradicts: "The brief says {mode}, the board shows {found}.",
    unknown: "State in the brief how predictions are served: online, batch, hybrid or on the device.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const mode = graph.brief.mlTask?.servingMode;
    const shown = shownModels(graph);
    if (mode === undefined) {
      const needs = [{ record: "brief", field: "mlTask.servingMode" }];
      return shown.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", at: ["brief"], needs }];
    }
    if (!isContradicted(graph, mode)) return [];
    const data = { mode, found: shownAs(shown, catalogue) };
    return [{ outcome: "fail", messageId: "contradicts", data, at: ["brief", ...idsOf(shown)] }];
  },
  fix: ({ graph }) => {
    const value = drawnMode(graph);
    if (value === null) return graph.has("trainer") ? serveModel(graph) : null;
    return { label: `Set the brief to ${value}`, setBrief: [{ path: "mlTask.servingMode", value }] };
  },
});

function isContradicted(graph: BoardGraph, mode: ServingMode): boolean {
  if (mode === "online") return onlineModels(graph).length === 0 && !isPrecomputedRead(graph);
  if (mode === "batch") return !graph.has("batch-inference");
  return mode === "edge" && !graph.has("edge-model");
}

const shownModels = (graph: BoardGraph): readonly NodeRecord[] => [
  ...onlineModels(graph),
  ...graph.nodesOf("batch-inference"),
];

function shownAs(shown: readonly NodeRecord[], catalogue: Catalogue): string {
  if (shown.length === 0) return "no model that serves";
  const batch = shown.filter((node) => node.kind === "batch-inference");
  const kind = batch.length === shown.length ? "batch only" : batch.length === 0 ? "online only" : "online and batch";
  return `${kind} (${namesOf(catalogue, shown)})`;
}

/** The mode that the drawing stands for, or null when it shows no model. */
function drawnMode(graph: BoardGraph): ServingMode | null {
  const online = onlineModels(graph);
  const isBatch = graph.has("batch-inference");
  if (isBatch) return online.length > 0 ? "hybrid" : "batch";
  if (online.length === 0) return null;
  return online.every((node) => node.kind === "edge-model") ? "edge" : "online";
}
