import type { BoardGraph } from "../../model/graph.ts";
import { cadenceOf } from "../../numbers/model-age.ts";
import { defineRule } from "../define-rule.ts";
import { liveInput, referenceInput } from "../fixes/detector-inputs.ts";
import { type FixPart, newNode, planOf } from "../fixes/fix-parts.ts";
import { isOf, servingNodes } from "../queries/component-sets.ts";
import { isSignalWatched } from "../queries/monitor-signals.ts";
import { idsOf, namesOf } from "../queries/names.ts";

const HOURS_PER_DAY = 24;

/** MON-03: nothing compares live data with training data. */
export const driftDetection = defineRule({
  id: "monitoring/drift-detection",
  code: "MON-03",
  meta: {
    title: "No drift detection",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "With delayed labels, drift is the earliest warning you can have.",
    help: "Add a drift detector: live side from the prediction log, reference side from the training data, its alarm to the workflow or an alert.",
    unless:
      "The model is replaced more often than data can drift (every hour or faster), or labels arrive within minutes and quality is monitored directly.",
    interview:
      "Labels come weeks late, so I compare live inputs and scores with the training set: PSI above 0.2 on a feature pages us before the metric drops.",
    sources: [
      "Seven-step method, drift",
      "Microsoft CSE playbook, ML model production checklist, drift",
      "Huyen, Designing Machine Learning Systems, ch. 8",
      "Evidently, default drift tests",
    ],
  },
  messages: {
    none: "Nothing compares the live inputs and scores of {serving} with the training data; add a drift detector.",
  },
  options: { maxCadenceH: 1, maxLabelDelayH: 0.5 },
  check: ({ graph, catalogue, options }) => {
    const serving = servingNodes(graph);
    if (serving.length === 0 || graph.has("drift-detector") || isSignalWatched(graph, "drift")) return [];
    if (isJudgedLive(graph) || isReplacedWithin(graph, options.maxCadenceH)) return [];
    const delay = graph.brief.signals?.labelDelayH;
    if (delay !== undefined && delay <= options.maxLabelDelayH && isSignalWatched(graph, "quality")) return [];
    return [{ outcome: "fail", messageId: "none", data: { serving: namesOf(catalogue, serving) }, at: idsOf(serving) }];
  },
  fix: ({ graph }) => {
    const detector = newNode("drift-detector", idsOf(graph.nodesOf("prediction-log", "dataset-builder", "monitor")));
    const live = liveInput(graph, detector.ref);
    if (live === null) return null;
    const reference = referenceInput(graph, detector.ref);
    return planOf("Add a drift detector", { add: [detector] }, live, reference, alarm(graph, detector.ref));
  },
});

/** Whether an LLM evaluator reads what is served; scores of the training set say nothing about live data. */
function isJudgedLive(graph: BoardGraph): boolean {
  const serving = new Set(idsOf(servingNodes(graph)));
  const upstream = graph.ancestors(idsOf(graph.nodesOf("llm-evaluator")), {
    flows: ["prediction", "batch", "event"],
    avoid: (node) => isOf(node, ["dataset-builder", "trainer", "labeling-service"]),
  });
  return upstream.nodes.some((node) => serving.has(node.id) || isOf(node, ["prediction-log", "app-service"]));
}

function isReplacedWithin(graph: BoardGraph, hours: number): boolean {
  const trainers = graph.nodesOf("trainer");
  return (
    trainers.length > 0 &&
    trainers.every((node) => {
      const days = cadenceOf(graph, node);
      return days !== null && days * HOURS_PER_DAY <= hours;
    })
  );
}

/** Where the alarm goes: the workflow that retrains, else the monitor, else a new monitor that raises alerts. */
function alarm(graph: BoardGraph, detector: string): FixPart {
  const workflow = graph.nodesOf("orchestrator")[0];
  if (workflow !== undefined) return { connect: [{ from: detector, to: workflow.id, flow: "control" }] };
  const known = graph.nodesOf("monitor")[0];
  const added = newNode("monitor", [detector], { props: { alerts: true } });
  const connect = [{ from: detector, to: known?.id ?? added.ref, flow: "metric" as const }];
  return known === undefined ? { add: [added], connect } : { connect };
}
