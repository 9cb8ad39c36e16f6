import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { chainAvailability } from "../../numbers/chain-availability.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { missingFields } from "../queries/missing-values.ts";
import { nameOf, namesOf, nodesAt } from "../queries/names.ts";

interface Options {
  /** How many components of the chain must state their availability. */
  readonly minNodes: number;
}

/** Share of the target that rounding of decimals may cost. */
const SLACK = 1e-9;
/** Decimals of a percentage that people plan with: five nines. */
const STEP = 0.001;

/** QNT-10: components in series are available less often than the target says. */
export const chainAvailabilityRule = defineRule<Options>({
  id: "numbers/chain-availability",
  code: "QNT-10",
  meta: {
    title: "Availability of the chain is below the target",
    severity: "warning",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "Serial dependencies multiply; only a fallback or redundancy lifts the product.",
    help: "Let a fallback answer, add replicas to the weakest part, or make its call optional.",
    unless: "A fallback answers for the failing component, or its call is marked as optional.",
    interview:
      "Five parts at 99.9 % in series give 99.5 %, below the 99.9 % we promised; the ranker gets a fallback, so it no longer counts.",
    sources: ["Arithmetic", "Microsoft CSE playbook, ML fundamentals checklist, SLAs"],
  },
  messages: {
    low: "{nodes} in series are available {product} % of the time; the target is {target} %.",
    noTarget:
      "{nodes} in series are available {product} % of the time; state the availability target to check them against it.",
  },
  options: { minNodes: 2 },
  check: ({ graph, catalogue, options }) => {
    const chain = chainAvailability(graph);
    if (chain === null || chain.ids.length < options.minNodes) return [];
    const target = graph.brief.constraints?.availabilityPct;
    const data = {
      nodes: namesOf(catalogue, nodesAt(graph, chain.ids)),
      product: percent(chain.pct),
      target: target ?? 0,
    };
    if (target === undefined) {
      const needs = missingFields({ "constraints.availabilityPct": target });
      return [{ outcome: "unsure", messageId: "noTarget", data, at: ["brief"], needs }];
    }
    if (chain.pct >= target - SLACK) return [];
    return [{ outcome: "fail", messageId: "low", data, at: [...chain.ids] }];
  },
  fix: ({ graph, catalogue }, at) => {
    const target = graph.brief.constraints?.availabilityPct;
    const weakest = [...nodesAt(graph, at)].sort((a, b) => availabilityOf(a) - availabilityOf(b))[0];
    if (target === undefined || weakest === undefined) return null;
    return planAvailability(graph, weakest, target, nameOf(catalogue, weakest));
  },
});

/** What the weakest component must reach so that the product meets the target; else asks for another target. */
function planAvailability(graph: BoardGraph, weakest: NodeRecord, target: number, name: string): FixPlan {
  const others = (chainAvailability(graph)?.pct ?? 0) / availabilityOf(weakest);
  const needed = Math.ceil(target / others / STEP - SLACK) * STEP;
  const planned = Number(needed.toFixed(3));
  if (!(planned < 100)) {
    const focus = { record: "brief", field: "constraints.availabilityPct" };
    return { label: "Change the availability target", focus };
  }
  return {
    label: `Plan ${planned} % for ${name}`,
    setProps: [{ record: weakest.id, props: { availability: planned } }],
  };
}

const availabilityOf = (node: NodeRecord): number => numberProp(node.props, "availability") ?? 100;

const percent = (value: number): string => String(Number(value.toFixed(3)));
