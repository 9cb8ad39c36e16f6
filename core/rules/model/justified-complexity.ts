import type { BoardGraph } from "../../model/graph.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { isBlank } from "../queries/brief-fields.ts";
import { missingFields } from "../queries/missing-values.ts";
import { inWords } from "../queries/names.ts";
import { isSimpleModel } from "../queries/simple-models.ts";

interface Options {
  /** Gain in percent below which a much slower model is not worth it. */
  readonly smallGainPct: number;
  /** Times the latency of the baseline from which a model is much slower. */
  readonly muchSlower: number;
}

/** MOD-02: a complex model whose gain is unknown or not worth its time. */
export const justifiedComplexity = defineRule<Options>({
  id: "model/justified-complexity",
  code: "MOD-02",
  meta: {
    title: "Complex model is not justified",
    severity: "warning",
    step: 4,
    stage: "design",
    scope: "train",
    why: "Marginal accuracy must pay for latency, compute and upkeep.",
    help: "Put both models side by side: quality, p99, cost per thousand predictions, training hours; then decide.",
    unless:
      "A decision card names the model and the regulatory, safety or other benefit that pays for it as its trade-off.",
    interview:
      "The deep ranker gains 4 % nDCG over trees for 35 ms more; at our volume that is worth the accelerators. At 0.4 % I would ship the trees.",
    sources: [
      "Seven-step method, marginal accuracy against cost and latency",
      "Google, Rules of Machine Learning, rules 4, 14",
      "Breck et al. 2017, ML Test Score, data 3",
      "Microsoft CSE playbook, ML model production checklist, system metrics",
    ],
  },
  messages: {
    unmeasured:
      "{chosen} is chosen without stating {missing} against {baseline}: record why it is worth it, or ship the simpler one.",
    slow: "{chosen} is {ratio} slower than {baseline} for {gain} % more quality: record why it is worth it, or ship the simpler one.",
    unknown: "{chosen} gains only {gain} %; state the latency of {baseline} to see what that costs.",
  },
  options: { smallGainPct: 1, muchSlower: 3 },
  check: ({ graph, options }): readonly Outcome[] => {
    const { chosen: name, baseline: simple, gainPct, baselineLatencyMs, chosenLatencyMs } = graph.brief.model ?? {};
    const chosen = name?.trim() ?? "";
    if (chosen === "" || isSimpleModel(chosen)) return [];
    const baseline = isBlank(simple) ? "a baseline" : (simple?.trim() ?? "");
    const at = ["brief"];
    if (gainPct === undefined || chosenLatencyMs === undefined) {
      const missing = [
        ...(gainPct === undefined ? ["the gain in quality"] : []),
        ...(chosenLatencyMs === undefined ? ["its latency"] : []),
      ];
      const data = { chosen, baseline, missing: inWords(missing) };
      return [{ outcome: "fail", messageId: "unmeasured", data, at }];
    }
    if (gainPct >= options.smallGainPct || isDecided(graph, chosen)) return [];
    const data = { chosen, baseline, gain: gainPct };
    if (baselineLatencyMs === undefined) {
      const needs = missingFields({ "model.baselineLatencyMs": baselineLatencyMs });
      return [{ outcome: "unsure", messageId: "unknown", data, at, needs }];
    }
    if (chosenLatencyMs <= options.muchSlower * baselineLatencyMs) return [];
    const ratio = baselineLatencyMs === 0 ? "many times" : `${shown(chosenLatencyMs / baselineLatencyMs)}x`;
    return [{ outcome: "fail", messageId: "slow", data: { ...data, ratio }, at }];
  },
  fix: ({ graph }) => {
    const { gainPct, chosenLatencyMs } = graph.brief.model ?? {};
    const field = gainPct !== undefined && chosenLatencyMs === undefined ? "chosenLatencyMs" : "gainPct";
    return { label: "Compare with the baseline", focus: { record: "brief", field: `model.${field}` } };
  },
});

/** Whether a decision card about this model says what pays for it. */
function isDecided(graph: BoardGraph, chosen: string): boolean {
  const name = chosen.toLowerCase();
  return graph.decisions.some(
    ({ title, choice, tradeOff }) => `${title} ${choice}`.toLowerCase().includes(name) && !isBlank(tradeOff),
  );
}
