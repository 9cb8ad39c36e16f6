import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { nameOf, namesOf, nodesAt } from "../queries/names.ts";
import { PERSONAL_FLOWS, type PersonalOrigin, personalOrigins, reachedFrom } from "../queries/personal-data.ts";

const TARGETS: readonly string[] = ["dataset-builder", "trainer", "labeling-service"];

/** SEC-01: personal data reaches training or annotators unprotected. */
export const personalDataInTraining = defineRule({
  id: "security/personal-data-in-training",
  code: "SEC-01",
  meta: {
    title: "Personal data reaches training unprotected",
    severity: "error",
    step: 3,
    stage: "design",
    scope: "data",
    why: "Models memorise; deletion and purpose limits must hold for training copies too.",
    help: "De-identify and check consent on the first flow after the source.",
    unless: "A lawful basis is recorded and processing stays inside a restricted enclave (the component says so).",
    interview:
      "Identifiers are tokenised before the lake, consent is checked in the same step, and a deletion request reaches the training copies.",
    sources: [
      "Breck et al. 2017, ML Test Score, data 5",
      "OWASP Top 10 for LLM applications, sensitive information",
      "EU AI Act, Art. 10",
    ],
  },
  messages: {
    unprotected: "Personal data from {node} flows into {target} without de-identification or consent check.",
  },
  options: {},
  check: ({ graph, catalogue }) =>
    personalOrigins(graph).flatMap((origin): readonly Outcome[] => {
      const reached = reachedFrom(graph, origin);
      const targets = firstTargets(graph, reached);
      if (targets.length === 0) return [];
      const data = { node: nameOf(catalogue, origin.node), target: namesOf(catalogue, targets) };
      const at = [origin.node.id, ...(origin.edge === null ? [] : [origin.edge.id]), ...targets.map((n) => n.id)];
      return [{ outcome: "fail", messageId: "unprotected", data, at }];
    }),
  fix: ({ graph }, at) => {
    const origin = personalOrigins(graph).find((candidate) => isAt(candidate, at));
    if (origin === undefined) return null;
    const edges = leakingEdges(graph, origin);
    const redactor = newNode("pii-redactor", [origin.node.id, ...edges.map((edge) => edge.to)]);
    return planOf("Add de-identification", { add: [redactor] }, ...edges.map((edge) => rerouted(edge, redactor.ref)));
  },
});

/** Targets that the data enters first; a trainer behind a data set that is named already is left out. */
function firstTargets(graph: BoardGraph, reached: IdSet) {
  const targets = nodesAt(graph, reached).filter((node) => TARGETS.includes(node.kind));
  const datasets = targets.filter((node) => node.kind !== "trainer");
  return datasets.length > 0 ? datasets : targets;
}

function isAt(origin: PersonalOrigin, at: readonly string[]): boolean {
  return origin.edge === null ? origin.node.id === at[0] : origin.edge.id === at[1];
}

/** The first flows of the origin on which its data goes towards training. */
function leakingEdges(graph: BoardGraph, origin: PersonalOrigin): readonly EdgeRecord[] {
  if (origin.edge !== null) return [origin.edge];
  const reached = reachedFrom(graph, origin);
  const targets = nodesAt(graph, reached).filter((node) => TARGETS.includes(node.kind));
  const before = graph.ancestors(
    targets.map((node) => node.id),
    { flows: PERSONAL_FLOWS, avoid: (node) => !reached.has(node.id) },
  );
  const isTowards = (id: string): boolean => before.has(id) || targets.some((node) => node.id === id);
  return graph
    .outgoing(origin.node.id)
    .filter((edge) => PERSONAL_FLOWS.includes(edge.flow) && reached.has(edge.to) && isTowards(edge.to));
}
