import type { BoardGraph } from "../../model/graph.ts";
import { type CriticalPath, criticalPath } from "../../numbers/critical-path.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { inWords, nameOf, nodesAt, pathOf } from "../queries/names.ts";
import { missingTimes } from "../queries/path-times.ts";
import { modelsOnRequestPath } from "../queries/request-paths.ts";

interface Options {
  /** Share of the target from which a path is a warning. */
  readonly tightAt: number;
  /** Share of the path that must state its time for an error. */
  readonly knownShare: number;
}

/** QNT-01: the slowest way of a request takes longer than the latency target. */
export const criticalPathRule = defineRule<Options>({
  id: "numbers/critical-path",
  code: "QNT-01",
  meta: {
    title: "Critical path exceeds the latency target",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "T >= network + features + batching wait + model; adding p99s overstates slightly, which is the safe side.",
    help: "Look at the largest shares: cache, call in parallel, use a smaller model or precompute.",
    unless: "Fewer than half of the components on the path state their time: then it is a note with its coverage.",
    interview:
      "The budget is 150 ms: 20 for network and gateway, 15 retrieval, 25 features, 45 the ranker; that leaves a third as slack, and retrieval and features run in parallel.",
    sources: [
      "neurarch-ai, awesome-ml-system-design, latency budget",
      "Seven-step method, under 200 ms",
      "khangich, Machine Learning Interview, ad click design",
    ],
  },
  messages: {
    over: "The path {path} adds up to {sum} ms against a target of {target} ms ({pct} %); most of it in {slowest}.",
    partial:
      "The path {path} adds up to {sum} ms against a target of {target} ms ({pct} %), with only {known} of {nodes} times stated.",
    noTarget: "Requests reach a model; state the p99 latency target to check the path against it.",
    noTimes:
      "The path {path} cannot be checked against the target of {target} ms: {known} of {nodes} components state their p99.",
  },
  options: { tightAt: 0.8, knownShare: 0.5 },
  check: (context): readonly Outcome[] => {
    const { graph } = context;
    const path = criticalPath(graph);
    if (path === null) return [];
    const target = graph.brief.constraints?.latencyP99Ms ?? graph.brief.constraints?.ttftMs;
    if (target === undefined) {
      const needs = [{ record: "brief", field: "constraints.latencyP99Ms" }];
      const isAsked = modelsOnRequestPath(graph).length > 0;
      return isAsked ? [{ outcome: "unsure", messageId: "noTarget", at: ["brief"], needs }] : [];
    }
    return judge(context, path, target);
  },
});

function judge({ graph, catalogue, options }: RuleContext<Options>, path: CriticalPath, target: number): Outcome[] {
  const at = [...new Set(path.path)];
  const steps = nodesAt(graph, at);
  const data = {
    path: pathOf(catalogue, steps),
    sum: shown(round(path.totalMs)),
    target: shown(target),
    pct: target === 0 ? 100 : Math.round((path.totalMs / target) * 100),
    known: path.known,
    nodes: path.nodes,
    slowest: slowestOf(path, graph, catalogue),
  };
  const isOver = path.totalMs > target;
  if (path.totalMs > options.tightAt * target) {
    const isKnown = path.known >= options.knownShare * path.nodes;
    if (!isKnown) return [{ outcome: "fail", messageId: "partial", data, at, severity: "info" }];
    return [{ outcome: "fail", messageId: "over", data, at, severity: isOver ? "error" : "warning" }];
  }
  const needs = missingTimes(graph, at);
  return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "noTimes", data, at, needs }];
}

function slowestOf(path: CriticalPath, graph: BoardGraph, catalogue: RuleContext<Options>["catalogue"]): string {
  const top = [...path.shares].sort((a, b) => b.ms - a.ms).slice(0, 2);
  return inWords(
    top.flatMap(({ id, ms }) => {
      const node = graph.node(id);
      return node === null ? [] : [`${nameOf(catalogue, node)} (${round(ms)} ms)`];
    }),
  );
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
