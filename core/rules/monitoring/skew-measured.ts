import { defineRule, type FixPlan } from "../define-rule.ts";
import { liveInput, referenceInput } from "../fixes/detector-inputs.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { type DetectorSides, detectorSides } from "../queries/detector-sides.ts";
import { nameOf } from "../queries/names.ts";

/** MON-07: a drift detector sees only one of the two sides it has to compare. */
export const skewMeasured = defineRule({
  id: "monitoring/skew-measured",
  code: "MON-07",
  meta: {
    title: "Training-serving skew is not measured",
    severity: "warning",
    step: 7,
    stage: "production",
    scope: "monitor",
    why: "Skew is only visible when both distributions are put side by side.",
    help: "Lead the logged predictions and the training set, or its statistics, into the drift detector.",
    unless: "A rolling reference is declared on the detector and skew is tested elsewhere, say in CI.",
    interview:
      "The detector gets two inputs: features as served from the log, and the training set as reference; equal inputs must give equal features.",
    sources: [
      "Google, Rules of Machine Learning, rule 37",
      "Breck et al. 2017, ML Test Score, monitoring 3",
      "neurarch-ai, awesome-ml-system-design, parity check",
    ],
  },
  messages: {
    oneSided: "{node} has no {missing} side, so it cannot compare what was trained with what is served.",
  },
  options: {},
  appliesTo: (graph) => graph.has("drift-detector"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("drift-detector").flatMap((node) => {
      const missing = missingSides(detectorSides(graph, node));
      if (missing === null) return [];
      return [
        { outcome: "fail", messageId: "oneSided", data: { node: nameOf(catalogue, node), missing }, at: [node.id] },
      ];
    }),
  fix: ({ graph }, at): FixPlan | null => {
    const detector = graph.node(at[0] ?? "");
    if (detector === null) return null;
    const sides = detectorSides(graph, detector);
    const live = sides.live ? {} : liveInput(graph, detector.id);
    if (live === null) return null;
    return planOf("Connect both sides", live, sides.reference ? {} : referenceInput(graph, detector.id));
  },
});

function missingSides({ live, reference }: DetectorSides): string | null {
  if (!live && !reference) return "live and no reference";
  return live ? (reference ? null : "reference") : "live";
}
