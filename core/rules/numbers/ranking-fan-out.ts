import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { rankingTimeMs } from "../../numbers/ranking-time.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

const SLACK = 1e-9;

/** QNT-03: scoring all candidates takes longer than the ranker says it takes. */
export const rankingFanOut = defineRule({
  id: "numbers/ranking-fan-out",
  code: "QNT-03",
  meta: {
    title: "Ranking fan-out does not fit the node time",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "One of the numbers is wrong, or the scorer must be batched or sharded.",
    help: "Score several candidates at the same time, pass on fewer of them, or correct the p99 of the ranker.",
    unless: "Scoring is one batched matrix call: the time per item is 0.",
    interview:
      "The ranker gets 500 candidates at 0.06 ms each, that is 30 ms on one core; with batches of 4 it fits into its share of the budget.",
    sources: ["neurarch-ai, awesome-ml-system-design, ranking", "Arithmetic"],
  },
  messages: {
    slow: "{node}: {candidates} candidates x {per} ms{parallel} = {sum} ms, but p99 is set to {p99} ms.",
    unknown: "The time per item of {node} is stated, but not everything that it has to fit.",
  },
  options: {},
  appliesTo: (graph) => graph.has("ranker"),
  check: (context) => context.graph.nodesOf("ranker").flatMap((node) => judge(context, node)),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    const p99 = node === null ? null : numberProp(node.props, "p99Ms");
    const sum = node === null ? null : rankingTimeMs(node);
    if (node === null || p99 === null || sum === null) return null;
    const parallel = Math.ceil((sum * parallelism(node)) / p99 - SLACK);
    if (!Number.isSafeInteger(parallel)) return null;
    return {
      label: `Score ${parallel} at a time`,
      setProps: [{ record: node.id, props: { batchParallelism: parallel } }],
    };
  },
});

function judge({ catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const per = numberProp(node.props, "perItemMs");
  if (per === null || per === 0) return [];
  const place = { at: [node.id] };
  const needs = missingNumbers(node, ["candidates", "p99Ms"]);
  const name = nameOf(catalogue, node);
  if (needs.length > 0) return [{ outcome: "unsure", messageId: "unknown", data: { node: name }, ...place, needs }];
  const sum = rankingTimeMs(node) ?? 0;
  const p99 = numberProp(node.props, "p99Ms") ?? 0;
  if (sum <= p99 + SLACK) return [];
  const data = {
    node: name,
    candidates: shown(numberProp(node.props, "candidates") ?? 0),
    per: shown(per),
    parallel: parallelism(node) === 1 ? "" : ` / ${parallelism(node)} at a time`,
    sum: shown(sum),
    p99: shown(p99),
  };
  return [{ outcome: "fail", messageId: "slow", data, ...place }];
}

const parallelism = (node: NodeRecord): number => Math.max(1, numberProp(node.props, "batchParallelism") ?? 1);
