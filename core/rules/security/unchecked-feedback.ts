import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { idsOf, nameOf } from "../queries/names.ts";

/** SEC-07: whoever can press a button can teach the model. */
export const uncheckedFeedback = defineRule({
  id: "security/unchecked-feedback",
  code: "SEC-07",
  meta: {
    title: "User feedback flows straight into training",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "Coordinated reports or ratings are an easy poisoning path.",
    help: "Validate, weigh, rate-limit or review feedback before it becomes a label.",
    unless: "Only signed-in employees use the client (it says so).",
    interview:
      "A report is a signal, not a label: I weigh it by the trust of the reporter, cap it per user, and let a person confirm what would change a policy.",
    sources: [
      "AWS Well-Architected ML Lens, MLSEC04-BP03",
      "OWASP Top 10 for LLM applications, data and model poisoning",
    ],
  },
  messages: {
    unchecked: "Anyone can teach the model through {node}; weigh, rate-limit or review feedback before training.",
  },
  options: {},
  appliesTo: (graph) => graph.has("client-app"),
  check: ({ graph, catalogue }) =>
    doorsOf(graph).map((door) => ({
      outcome: "fail",
      messageId: "unchecked",
      data: { node: nameOf(catalogue, door) },
      at: [door.id],
    })),
  fix: ({ graph }, at) => {
    const door = at[0] ?? "";
    const edges = userLabels(graph).filter((edge) => (isLearner(graph.node(edge.to)) ? edge.from : edge.to) === door);
    const validator = newNode("data-validator", [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))]);
    return planOf("Check the feedback", { add: [validator] }, ...edges.map((edge) => rerouted(edge, validator.ref)));
  },
});

/** Where unchecked labels of users come in: what collects them, or the client itself when nothing does. */
function doorsOf(graph: BoardGraph): readonly NodeRecord[] {
  const doors = new Set(
    userLabels(graph)
      .filter((edge) => reachesTraining(graph, edge.to))
      .map((edge) => (isLearner(graph.node(edge.to)) ? edge.from : edge.to)),
  );
  return graph.nodes.filter((node) => doors.has(node.id));
}

function userLabels(graph: BoardGraph): readonly EdgeRecord[] {
  const clients = new Set(idsOf(graph.nodesOf("client-app").filter((node) => node.props.internal !== true)));
  return graph.edges.filter((edge) => edge.flow === "label" && clients.has(edge.from));
}

function reachesTraining(graph: BoardGraph, id: string): boolean {
  const first = graph.node(id);
  if (first === null || isChecking(first)) return false;
  if (isLearner(first)) return true;
  const reached = graph.descendants([id], { flows: ["label"], avoid: isChecking });
  return reached.nodes.some(isLearner);
}

const isLearner = (node: NodeRecord | null): boolean => isOf(node, ["dataset-builder", "trainer"]);

const isChecking = (node: NodeRecord): boolean =>
  isOf(node, ["data-validator", "human-reviewer", "labeling-service"]) || node.props.validates === true;
