import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { llmCostPerMonth, llmPeakQps } from "../../numbers/llm-cost.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type MissingValue, type Outcome } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { missingFields, missingNumbers } from "../queries/missing-values.ts";
import { idsOf, namesOf } from "../queries/names.ts";

interface Options {
  /** Average load as a share of the peak. */
  readonly averageShare: number;
}

const BUDGET = "constraints.budgetPerMonth";

/** QNT-13: tokens cost more than the budget of the design. */
export const llmCost = defineRule<Options>({
  id: "numbers/llm-cost",
  code: "QNT-13",
  meta: {
    title: "LLM cost exceeds the budget",
    severity: "warning",
    step: 1,
    stage: "production",
    scope: "llm",
    why: "Token price x volume is the main running cost of a generative design.",
    help: "Cache answers, send a shorter context, route easy requests to a smaller model, or ask for another budget.",
    unless: "The model is self-hosted: then its cost is accelerator hours.",
    interview:
      "Six requests a second on average, 4,500 tokens in and 350 out, cost about 46,000 USD a month at this price; the cache brings it to 37,000, within the 60,000 we have.",
    sources: ["Arithmetic", "OWASP Top 10 for LLM applications, unbounded consumption"],
  },
  messages: {
    over: "{nodes} will cost about {cost} USD per month; the budget is {budget} USD.",
    unknown: "The cost of {nodes} cannot be checked against the budget.",
  },
  options: { averageShare: 0.3 },
  appliesTo: (graph) => graph.has("llm-inference"),
  check: ({ graph, catalogue, options }): readonly Outcome[] => {
    const paid = graph.nodesOf("llm-inference").filter(isPaidByToken);
    const budget = graph.brief.constraints?.budgetPerMonth;
    const costs = paid.map((node) => llmCostPerMonth(graph, node, options.averageShare));
    const cost = costs.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    const priced = paid.filter((_, index) => costs[index] !== null);
    if (budget !== undefined && cost > budget) {
      const data = { nodes: namesOf(catalogue, priced), cost: shown(cost), budget: shown(budget) };
      return [{ outcome: "fail", messageId: "over", data, at: [...idsOf(priced), "brief"] }];
    }
    const needs = [
      ...(priced.length === 0 && budget === undefined ? [] : missingFields({ [BUDGET]: budget })),
      ...(budget === undefined ? [] : paid.flatMap((node) => missingParts(graph, node))),
    ];
    const data = { nodes: namesOf(catalogue, paid) };
    return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", data, at: idsOf(paid), needs }];
  },
  fix: () => ({ label: "Change the budget", focus: { record: "brief", field: BUDGET } }),
});

/** A model of one's own is paid by the hour; one whose provider is not stated counts when it has a price. */
const isPaidByToken = (node: NodeRecord): boolean =>
  node.props.provider === "third-party" ||
  (node.props.provider !== "self" &&
    (numberProp(node.props, "priceIn") ?? numberProp(node.props, "priceOut")) !== null);

const missingParts = (graph: BoardGraph, node: NodeRecord): readonly MissingValue[] => [
  ...(llmPeakQps(graph, node) === null ? [{ record: node.id, field: "qps" }] : []),
  ...missingNumbers(node, ["promptTokens", "outputTokens", "priceIn", "priceOut"]),
];
