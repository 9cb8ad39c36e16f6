import { defineRule, type Outcome } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { missingFields } from "../queries/missing-values.ts";

interface Options {
  /** Share of positives below which they are rare. */
  readonly rareBelow: number;
}

const ROC_AUC = /^(auc|auroc|roc[- ]?auc|auc[- ]?roc)$/;
const BLIND = /^accuracy$/;

const COMPARED_ONLY: readonly (string | null)[] = ["ranking", "recommendation", "retrieval"];
const BINARY: readonly (string | null)[] = ["classification", "multi-label"];

/** EVL-05: the metrics look good while the rare cases are missed. */
export const rarePositives = defineRule<Options>({
  id: "evaluation/rare-positives",
  code: "EVL-05",
  meta: {
    title: "Accuracy or ROC AUC on rare positives",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "brief",
    why: "With 1 % positives, always answering no is 99 % accurate.",
    help: "Add PR AUC or recall at a fixed false-positive rate, and calibration where a threshold is used.",
    unless: "A ranking use, where ROC AUC is compared only between models on the same data.",
    interview:
      "One transaction in a thousand is fraud, so I report recall at 0.3 % false positives: the share of fraud caught at the friction the business accepts.",
    sources: [
      "alirezadir, Machine Learning Interviews, imbalanced data",
      "Huyen, Designing Machine Learning Systems, ch. 4",
      "khangich, Machine Learning Interview, normalised cross entropy",
    ],
  },
  messages: {
    blind:
      "Only {rate} % of cases are positive; accuracy and ROC AUC look good while missing them. Add PR AUC or recall at a fixed false-positive rate.",
    unknown: "State the share of positives: accuracy and ROC AUC alone look good when it is small.",
  },
  options: { rareBelow: 0.05 },
  check: ({ graph, options }): readonly Outcome[] => {
    const { mlTask, metrics } = graph.brief;
    const framing = choiceOf(mlTask?.framing);
    const offline = (metrics?.offline ?? []).flatMap((metric) => choiceOf(metric) ?? []);
    const isComparing = COMPARED_ONLY.includes(framing) && offline.every((metric) => ROC_AUC.test(metric));
    if (offline.length === 0 || isComparing) return [];
    if (!offline.every((metric) => BLIND.test(metric) || ROC_AUC.test(metric))) return [];
    const rate = mlTask?.positiveRate;
    if (rate !== undefined) {
      const data = { rate: shown(rate * 100) };
      return rate < options.rareBelow ? [{ outcome: "fail", messageId: "blind", data, at: ["brief"] }] : [];
    }
    const needs = missingFields({ "mlTask.positiveRate": rate });
    return BINARY.includes(framing) ? [{ outcome: "unsure", messageId: "unknown", at: ["brief"], needs }] : [];
  },
  fix: ({ graph }) => {
    const calibration = graph.brief.mlTask?.needsProbability === true ? ["calibration"] : [];
    const offline = graph.brief.metrics?.offline ?? [];
    const value = ["pr-auc", "recall at fixed false-positive rate", ...calibration, ...offline];
    return {
      label: "Add PR AUC and recall",
      setBrief: [{ path: "metrics.offline", value }],
      focus: { record: "brief", field: "metrics.offline" },
    };
  },
});
