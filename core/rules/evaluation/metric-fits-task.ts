import { defineRule } from "../define-rule.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { isMetricOf, suggestedMetrics } from "../queries/metric-families.ts";
import { inWords } from "../queries/names.ts";

/** EVL-04: the offline metrics measure another kind of task. */
export const metricFitsTask = defineRule({
  id: "evaluation/metric-fits-task",
  code: "EVL-04",
  meta: {
    title: "Metric does not fit the task",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "brief",
    why: "Accuracy says nothing about order; RMSE says nothing about retrieval.",
    help: "Add a metric of the framing's own family, and let that one decide.",
    unless: "One of the metrics is your own: a name that no family knows counts as suitable.",
    interview:
      "This is a ranking task, so nDCG at 10 decides: it looks at the order and at the top of the list; accuracy of single clicks would miss both.",
    sources: [
      "alirezadir, Machine Learning Interviews, metrics",
      "Microsoft CSE playbook, ML model production checklist",
    ],
  },
  messages: { unfit: "The metric {metrics} does not measure a {framing} task; use {suggestion}." },
  options: {},
  check: ({ graph }) => {
    const framing = choiceOf(graph.brief.mlTask?.framing);
    const suggested = suggestedMetrics(framing);
    const metrics = (graph.brief.metrics?.offline ?? []).filter((metric) => metric.trim() !== "");
    if (framing === null || suggested === null || metrics.length === 0) return [];
    if (metrics.some((metric) => isMetricOf(framing, metric) !== false)) return [];
    const data = {
      metrics: inWords(
        metrics.map((metric) => `“${metric}”`),
        "or",
      ),
      framing,
      suggestion: inWords(suggested, "or"),
    };
    return [{ outcome: "fail", messageId: "unfit", data, at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const best = suggestedMetrics(choiceOf(graph.brief.mlTask?.framing))?.[0];
    if (best === undefined) return null;
    return {
      label: `Add ${best}`,
      setBrief: [{ path: "metrics.offline", value: [best, ...(graph.brief.metrics?.offline ?? [])] }],
      focus: { record: "brief", field: "metrics.offline" },
    };
  },
});
