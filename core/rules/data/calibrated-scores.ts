import { defineRule, type Outcome } from "../define-rule.ts";
import { nameOf } from "../queries/names.ts";

/** DAT-10: a score from down-sampled training is read as a probability. */
export const calibratedScores = defineRule({
  id: "data/calibrated-scores",
  code: "DAT-10",
  meta: {
    title: "Down-sampled training, raw score used as probability",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "Down-sampling multiplies the odds; auctions and cost thresholds read them literally.",
    help: "Undo the down-sampling with a calibration step and watch calibration as a metric.",
    unless: "Only the order of the scores is used: say in the brief that no probability is needed.",
    interview:
      "We keep one negative in ten, which multiplies the odds by ten, so q = p / (p + (1 - p) / w) brings the score back before the auction reads it as a click rate.",
    sources: [
      "khangich, Machine Learning Interview, calibration",
      "Google, Rules of Machine Learning, rules 14, 34",
      "neurarch-ai, awesome-ml-system-design, ad click prediction",
    ],
  },
  messages: {
    raw: "{node} down-samples negatives, so the score is no longer a probability; recalibrate before using it in bids, thresholds or expected value.",
    unknown: "{node} down-samples negatives; state whether the score is used as a probability.",
  },
  options: {},
  appliesTo: (graph) => graph.has("dataset-builder"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("dataset-builder").flatMap((node): readonly Outcome[] => {
      if (node.props.sampling !== "downsample" || node.props.calibrated === true) return [];
      const place = { data: { node: nameOf(catalogue, node) }, at: [node.id] };
      const needed = graph.brief.mlTask?.needsProbability;
      if (needed === true) return [{ outcome: "fail", messageId: "raw", ...place }];
      const needs = [{ record: "brief", field: "mlTask.needsProbability" }];
      return needed === undefined ? [{ outcome: "unsure", messageId: "unknown", ...place, needs }] : [];
    }),
  fix: ({ graph }, at) => {
    const record = at[0];
    if (record === undefined) return null;
    const offline = graph.brief.metrics?.offline ?? [];
    const isMeasured = offline.some((metric) => /calibration/i.test(metric));
    return {
      label: "Recalibrate the scores",
      setProps: [{ record, props: { calibrated: true } }],
      ...(!isMeasured && { setBrief: [{ path: "metrics.offline", value: [...offline, "calibration"] }] }),
    };
  },
});
