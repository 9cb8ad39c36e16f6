import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { eventRateInto } from "../../numbers/stream-rate.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { watchServing } from "../fixes/watch-serving.ts";
import { roundedUp, shown } from "../queries/amounts.ts";
import { nameOf } from "../queries/names.ts";

interface Options {
  /** Planned throughput as a multiple of the load, so that a consumer can catch up. */
  readonly headroom: number;
}

/** QNT-09: a stream consumer falls behind for ever. */
export const streamLag = defineRule<Options>({
  id: "numbers/stream-lag",
  code: "QNT-09",
  meta: {
    title: "Stream consumer is slower than the producer",
    severity: "error",
    step: 6,
    stage: "production",
    scope: "data",
    why: "Lag turns fresh features into stale ones with no error.",
    help: "Run more consumers in parallel or filter upstream, and watch the lag.",
    unless: "The consumer reads a filtered topic: set the load of its edge.",
    interview:
      "The topic peaks at 40,000 events a second and the job handles 80,000, so after an outage of an hour it has caught up within an hour; lag is on the dashboard.",
    sources: ["Arithmetic", "Huyen, Designing Machine Learning Systems, ch. 3"],
  },
  messages: {
    slow: "{node} handles {cap} events/s but receives {rate}/s: lag grows without limit.",
    unknown: "{node} receives {rate} events/s; state how many it handles.",
  },
  options: { headroom: 1.5 },
  appliesTo: (graph) => graph.has("data-processor", "feature-pipeline"),
  check: (context) =>
    context.graph.nodesOf("data-processor", "feature-pipeline").flatMap((node) => judge(context, node)),
  fix: ({ graph, options }, at) => {
    const node = graph.node(at[0] ?? "");
    const rate = node === null ? null : eventRateInto(graph, node.id);
    if (node === null || rate === null) return null;
    const throughputPerS = roundedUp(rate * Math.max(1, options.headroom));
    return planOf(
      `Plan ${shown(throughputPerS)} events a second`,
      { setProps: [{ record: node.id, props: { throughputPerS } }] },
      graph.has("monitor") ? watchServing(graph, [node.id]) : {},
    );
  },
});

function judge({ graph, catalogue }: RuleContext<Options>, node: NodeRecord): readonly Outcome[] {
  const rate = eventRateInto(graph, node.id);
  if (rate === null || rate === 0) return [];
  const cap = numberProp(node.props, "throughputPerS");
  const data = { node: nameOf(catalogue, node), rate: shown(rate), cap: shown(cap ?? 0) };
  if (cap === null) {
    const needs = [{ record: node.id, field: "throughputPerS" }];
    return [{ outcome: "unsure", messageId: "unknown", data, at: [node.id], needs }];
  }
  return rate <= cap ? [] : [{ outcome: "fail", messageId: "slow", data, at: [node.id] }];
}
