import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { watchServing } from "../fixes/watch-serving.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { isSignalWatched, signalsOf } from "../queries/monitor-signals.ts";
import { idsOf, inWords } from "../queries/names.ts";

/** Flows that carry what users did, or a metric of it. */
const OUTCOME_FLOWS: readonly Flow[] = ["event", "label", "metric"];

/** MON-09: the brief promises a business metric that nothing on the board measures. */
export const businessMetric = defineRule({
  id: "monitoring/business-metric",
  code: "MON-09",
  meta: {
    title: "Business metric is not observed",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "A target nobody measures cannot be met or missed.",
    help: "Lead what users do into the experiment platform or the warehouse, or let the monitor watch the business metric.",
    unless: "It is reported by an external system that receives the events and is drawn as their consumer.",
    interview:
      "The metric we promised is on the same dashboard as latency: exposure and outcome events go to the experiment platform, per variant.",
    sources: ["Seven-step method, business metrics", "Breck et al. 2017, ML Test Score, model 2"],
  },
  messages: {
    unseen: "{metric} is promised in the brief but nothing on the board measures it.",
    several: "{metric} are promised in the brief but nothing on the board measures them.",
  },
  options: {},
  check: ({ graph }) => {
    const metrics = onlineMetrics(graph);
    if (metrics.length === 0 || isObserved(graph, metrics)) return [];
    const messageId = metrics.length === 1 ? "unseen" : "several";
    const at = idsOf(graph.nodesOf("monitor", "experiment-platform"));
    return [{ outcome: "fail", messageId, data: { metric: metricWords(metrics) }, at: at.length > 0 ? at : ["brief"] }];
  },
  fix: ({ graph }) => measure(graph),
});

const onlineMetrics = (graph: BoardGraph): readonly string[] =>
  (graph.brief.metrics?.online ?? []).map((name) => name.trim()).filter((name) => name !== "");

const metricWords = (metrics: readonly string[]): string =>
  inWords([
    ...metrics.slice(0, metrics.length > 3 ? 2 : metrics.length).map((metric) => `“${metric}”`),
    ...(metrics.length > 3 ? [`${metrics.length - 2} more metrics`] : []),
  ]);

function isObserved(graph: BoardGraph, metrics: readonly string[]): boolean {
  if (isSignalWatched(graph, "business")) return true;
  const names = metrics.map((name) => name.toLowerCase());
  if (graph.nodesOf("monitor").some((node) => signalsOf(node).some((signal) => names.includes(signal)))) return true;
  return graph.edges.some(({ flow, to }) => {
    const target = graph.node(to);
    if (target?.kind === "experiment-platform") return OUTCOME_FLOWS.includes(flow) || flow === "batch";
    if (target?.kind === "data-warehouse") return OUTCOME_FLOWS.includes(flow);
    return target?.kind === "external-system" && (flow === "event" || flow === "batch");
  });
}

/** What users do goes to the experiment platform; without one the monitor watches the business metric. */
function measure(graph: BoardGraph): FixPlan {
  const platform = graph.nodesOf("experiment-platform", "data-warehouse")[0];
  const source = graph.nodesOf("event-collector", "message-broker")[0] ?? graph.nodesOf("client-app", "app-service")[0];
  if (platform !== undefined && source !== undefined) {
    return planOf("Measure the business metric", { connect: [{ from: source.id, to: platform.id, flow: "event" }] });
  }
  const watched = graph.has("monitor") ? [] : idsOf(servingNodes(graph));
  const part = watchServing(graph, watched);
  const known = graph.nodesOf("monitor")[0];
  const signals = [...(known === undefined ? [] : signalsOf(known)), "business"];
  const record = known?.id ?? part.add?.[0]?.ref ?? "";
  return planOf("Watch the business metric", part, { setProps: [{ record, props: { signals } }] });
}
