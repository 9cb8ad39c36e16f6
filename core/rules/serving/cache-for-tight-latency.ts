import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { criticalPath } from "../../numbers/critical-path.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { shown } from "../queries/amounts.ts";
import { onlineModels } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { missingTimes } from "../queries/path-times.ts";
import { callersOf } from "../queries/request-paths.ts";

interface Options {
  /** Targets up to this many ms count as tight. */
  readonly tightMs: number;
  /** Values that may be at most this many seconds old are too young for a cache. */
  readonly liveS: number;
  /** Share of the target from which a path has no room. */
  readonly roomAt: number;
  /** Share of the path that must state its time to be judged at all. */
  readonly knownShare: number;
}

const DEFAULT_TTL_S = 60;

/** SRV-04: a tight target, and every request computes everything again. */
export const cacheForTightLatency = defineRule<Options>({
  id: "serving/cache-for-tight-latency",
  code: "SRV-04",
  meta: {
    title: "Tight latency with no cache",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "A cache removes repeated reads from the path and absorbs peaks. It lowers the mean; the p99 only moves when misses are rarer than 1 %.",
    help: "Put a cache for hot features, embeddings or results next to the application or the feature store, and state its hit rate and time to live.",
    unless:
      "Values must be fresh within 5 s (fraud), the model runs on the device, or the measured path is below 60 % of the target.",
    interview:
      "Popular items repeat, so their features sit in Redis for a minute; that takes load off the store and cuts the mean, while the ranker still has to meet the p99 on a miss.",
    sources: [
      "Seven-step method, caching with Redis",
      "neurarch-ai, awesome-ml-system-design, serving budget",
      "alirezadir, Machine Learning Interviews, scaling",
    ],
  },
  messages: {
    slow: "Target is {target} ms, the path takes {sum} ms and every request recomputes everything: cache hot features, embeddings or results.",
    untimed:
      "Target is {target} ms, the times of the path are not known and every request recomputes everything: cache hot features, embeddings or results.",
    database: "Target is {target} ms and every request reads {stores}: cache hot features, embeddings or results.",
    unknown:
      "The known times are far below the target of {target} ms; state the others to see whether a cache is needed.",
  },
  options: { tightMs: 300, liveS: 5, roomAt: 0.6, knownShare: 0.5 },
  appliesTo: (graph) => !graph.has("cache", "prediction-store"),
  check: (context) => {
    const { latencyP99Ms: target, freshnessS } = context.graph.brief.constraints ?? {};
    const { tightMs, liveS } = context.options;
    if (target === undefined || target > tightMs || (freshnessS ?? Number.POSITIVE_INFINITY) <= liveS) return [];
    const models = waitedFor(context.graph);
    return models.length === 0 ? [] : judge(context, target, models);
  },
  fix: ({ graph }) => {
    const callers = waitedFor(graph).flatMap((node) => (node.kind === "app-service" ? [node] : callersOf(graph, node)));
    const caller = callers.find((node) => node.kind === "app-service") ?? callers[0];
    if (caller === undefined) return null;
    const kind = graph.has("feature-store", "feature-assembler") ? "feature" : "prediction";
    const ttlS = Math.min(DEFAULT_TTL_S, graph.brief.constraints?.freshnessS ?? DEFAULT_TTL_S);
    const cache = newNode("cache", [caller.id], { props: { kind, ttlS } });
    return planOf("Add a cache", { add: [cache], connect: [{ from: caller.id, to: cache.ref, flow: "request" }] });
  },
});

function judge(
  { graph, catalogue, options }: RuleContext<Options>,
  target: number,
  models: readonly NodeRecord[],
): Outcome[] {
  const path = criticalPath(graph);
  const databases = graph.nodesOf("operational-db").filter((node) => callersOf(graph, node).length > 0);
  const data = { target: shown(target), sum: shown(path?.totalMs ?? 0), stores: namesOf(catalogue, databases) };
  const at = idsOf(models);
  if (path !== null && path.totalMs > options.roomAt * target)
    return [{ outcome: "fail", messageId: "slow", data, at }];
  if (databases.length > 0) {
    return [{ outcome: "fail", messageId: "database", data, at: [...at, ...idsOf(databases)] }];
  }
  const isKnown = path !== null && path.known > 0 && path.known >= options.knownShare * path.nodes;
  if (!isKnown) return [{ outcome: "fail", messageId: "untimed", data, at }];
  const needs = missingTimes(graph, new Set(path.path));
  return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", data, at, needs }];
}

/** Models whose answer somebody waits for over a network: not on the device and not behind a stream. */
const waitedFor = (graph: BoardGraph): readonly NodeRecord[] =>
  onlineModels(graph).filter(
    (node) => node.kind !== "edge-model" && node.props.mode !== "streaming" && node.props.mode !== "nearline",
  );
