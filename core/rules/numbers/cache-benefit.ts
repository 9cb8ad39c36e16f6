import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { meanLatencyMs } from "../../numbers/in-flight.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { missesOf, overloadedOrigin, slowMiss } from "../queries/cache-effect.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

interface Options {
  /** Hit rate from which the p99 request is a hit. */
  readonly p99HitRate: number;
}

const SLACK = 1e-9;
/** Kinds of caches that hold whole answers, so that a hit spares the model. */
const ANSWERS: readonly unknown[] = ["prediction", "semantic"];

/** QNT-05: a cache is expected to save a model or a target that it cannot save. */
export const cacheBenefit = defineRule<Options>({
  id: "numbers/cache-benefit",
  code: "QNT-05",
  meta: {
    title: "Cache cannot deliver what is expected",
    severity: "warning",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "A cache with 90 % hits leaves every tenth request slow: p99 is decided by misses.",
    help: "Precompute or warm up until misses are rare, make the way of a miss faster, or plan the model for the misses.",
    unless: "The cache is only there for cost, and the way of a miss meets the target already.",
    interview:
      "At 80 % hits every fifth request still goes through the ranker, so the p99 is the ranker's; the cache cuts the bill and the mean, and the slow path has to meet the target itself.",
    sources: ["Arithmetic", "neurarch-ai, awesome-ml-system-design, why p99 and not the average"],
  },
  messages: {
    overload: "With a hit rate of {hit} in {node}, {origin} still gets {miss} requests/s and can take {cap}/s.",
    slowMiss:
      "With a hit rate of {hit} in {node} the p99 request is a miss: it takes {slow} ms (a hit {fast} ms), so the slow path must meet the target of {target} ms too.",
    unknown:
      "Whether {node} brings requests within target and capacity depends on what it holds and how often it hits.",
  },
  options: { p99HitRate: 0.99 },
  appliesTo: (graph) => graph.has("cache"),
  check: (context) => context.graph.nodesOf("cache").flatMap((node) => judge(context, node)),
  fix: ({ graph }, at) => {
    const [cache, origin] = [graph.node(at[0] ?? ""), graph.node(at[1] ?? "")];
    if (cache === null) return null;
    const replicas = origin === null ? null : neededReplicas(graph, cache, origin);
    if (origin === null || replicas === null) {
      return { label: "Change the hit rate", focus: { record: cache.id, field: "hitRate" } };
    }
    const field = origin.props.autoscaled === true ? "maxReplicas" : "replicas";
    return { label: `Plan ${replicas} replicas`, setProps: [{ record: origin.id, props: { [field]: replicas } }] };
  },
});

function judge({ graph, catalogue, options }: RuleContext<Options>, cache: NodeRecord): readonly Outcome[] {
  const hit = numberProp(cache.props, "hitRate");
  const isAnswer = ANSWERS.includes(cache.props.kind);
  if (!isAnswer && cache.props.kind !== undefined) return [];
  const overloaded = overloadedOrigin(graph, cache, hit ?? 0);
  const slow = hit !== null && hit >= options.p99HitRate ? null : slowMiss(graph, cache);
  if (overloaded === null && slow === null) return [];
  const node = nameOf(catalogue, cache);
  if (hit === null || !isAnswer) {
    const needs = [...(isAnswer ? [] : [{ record: cache.id, field: "kind" }]), ...missingNumbers(cache, ["hitRate"])];
    return [{ outcome: "unsure", messageId: "unknown", data: { node }, at: [cache.id], needs }];
  }
  const data = { node, hit: shown(hit) };
  if (slow !== null) {
    const times = { slow: shown(slow.missMs), fast: shown(slow.hitMs), target: shown(slow.targetMs) };
    return [{ outcome: "fail", messageId: "slowMiss", data: { ...data, ...times }, at: [cache.id] }];
  }
  if (overloaded === null) return [];
  const load = { miss: shown(overloaded.missQps), cap: shown(overloaded.capacity) };
  const origin = nameOf(catalogue, overloaded.origin);
  return [
    {
      outcome: "fail",
      messageId: "overload",
      data: { ...data, ...load, origin },
      at: [cache.id, overloaded.origin.id],
    },
  ];
}

function neededReplicas(graph: BoardGraph, cache: NodeRecord, origin: NodeRecord): number | null {
  const misses = missesOf(graph, numberProp(cache.props, "hitRate") ?? 0);
  const latency = meanLatencyMs(graph, origin.id);
  const concurrency = numberProp(origin.props, "concurrencyPerReplica");
  if (misses === null || latency === null || concurrency === null || concurrency === 0) return null;
  return Math.ceil((misses * latency) / 1000 / concurrency - SLACK);
}
