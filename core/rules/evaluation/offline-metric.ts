import { defineRule } from "../define-rule.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { suggestedMetrics } from "../queries/metric-families.ts";
import { isDataPlatform } from "../queries/planes.ts";

/** EVL-02: the brief names no offline metric. */
export const offlineMetric = defineRule({
  id: "evaluation/offline-metric",
  code: "EVL-02",
  meta: {
    title: "No offline metric named",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "brief",
    why: "Without one, model choice is opinion.",
    help: "Name the offline metric that fits the framing, and the one that decides when two models disagree.",
    unless: "Pure infrastructure diagram.",
    interview:
      "Offline I compare candidates by nDCG against the live model on held-out days; one metric decides, the others are guardrails.",
    sources: [
      "Seven-step method, ML metrics",
      "alirezadir, Machine Learning Interviews, step 2",
      "Microsoft CSE playbook, ML fundamentals checklist",
    ],
  },
  messages: {
    missing:
      "The brief names no offline metric: choose the one that decides between models (for example nDCG, PR-AUC, WAPE).",
  },
  options: {},
  check: ({ graph }) => {
    if (!isBlank(graph.brief.metrics?.offline) || isDataPlatform(graph)) return [];
    return [{ outcome: "fail", messageId: "missing", at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const focus = { record: "brief", field: "metrics.offline" };
    const framing = choiceOf(graph.brief.mlTask?.framing);
    const value = suggestedMetrics(framing);
    if (value === null) return { label: "Name the offline metrics", focus };
    return { label: `Suggest metrics for ${framing}`, setBrief: [{ path: "metrics.offline", value }], focus };
  },
});
