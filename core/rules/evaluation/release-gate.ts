import type { BoardGraph } from "../../model/graph.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { gateFor, gateParts } from "../fixes/add-gate.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { isOf, servingNodes } from "../queries/component-sets.ts";
import { isApproved, isRegistry, ungatedPathEdges } from "../queries/model-delivery.ts";
import { idsOf, namesOf } from "../queries/names.ts";

const RELEASE_KINDS = ["model-registry", "deployment-controller", "ci-cd", "prompt-registry"] as const;

/** EVL-08: whatever the evaluation says, the model goes out. */
export const releaseGate = defineRule({
  id: "evaluation/release-gate",
  code: "EVL-08",
  meta: {
    title: "No release gate",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "train",
    why: "A gate is the last point to stop a worse model.",
    help: "Let the evaluation decide: a quality gate, or a control flow from the evaluator to the registry or the rollout.",
    unless: "A person approves: draw the reviewer with a control flow to the registry.",
    interview:
      "A candidate is registered only when it beats the live model on last week's data, in total and in no slice more than 1 % worse; otherwise nothing changes.",
    sources: [
      "Google, Rules of Machine Learning, rule 9",
      "Breck et al. 2017, ML Test Score, infrastructure 4",
      "Google Cloud, MLOps level 1, model validation",
    ],
  },
  messages: {
    ungated: "The results of {nodes} decide nothing: add a gate that compares the candidate with the live model.",
    unjudged:
      "Nothing decides whether the model of {nodes} may go out: add a gate that compares it with the live model.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    const isReleased = graph.nodes.some(isRegistry) || servingNodes(graph).length > 0;
    if (!isReleased || isGated(graph)) return [];
    const evaluators = graph.nodesOf("offline-evaluator", "llm-evaluator");
    const nodes = evaluators.length > 0 ? evaluators : graph.nodesOf("trainer");
    const messageId = evaluators.length > 0 ? "ungated" : "unjudged";
    return [{ outcome: "fail", messageId, data: { nodes: namesOf(catalogue, nodes) }, at: idsOf(nodes) }];
  },
  fix: ({ graph }) => addGate(graph),
});

/** A gate or an evaluator that passes models on or decides, or an approval where models are released. */
const isGated = (graph: BoardGraph): boolean =>
  graph
    .nodesOf("quality-gate", "offline-evaluator", "llm-evaluator")
    .some((node) =>
      graph
        .outgoing(node.id)
        .some((edge) =>
          edge.flow === "control"
            ? node.kind === "quality-gate"
            : edge.flow === "artifact" && !isOf(graph.node(edge.to), ["experiment-tracker", "fairness-auditor"]),
        ),
    ) || graph.nodesOf(...RELEASE_KINDS).some((node) => isApproved(graph, node));

function addGate(graph: BoardGraph): FixPlan | null {
  const path = ungatedPathEdges(graph);
  if (path.length > 0) return planOf("Add a quality gate", ...gateParts(graph, path));
  const target = graph.nodesOf(...RELEASE_KINDS)[0] ?? servingNodes(graph)[0];
  if (target === undefined) return null;
  const gate = gateFor(graph, [...idsOf(graph.nodesOf("trainer")), target.id]);
  return planOf("Add a quality gate", gate.part, {
    connect: [{ from: gate.id, to: target.id, flow: "control" }],
  });
}
