import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { addRollout } from "../fixes/add-rollout.ts";
import { isOf, servingNodes } from "../queries/component-sets.ts";
import { idsOf, nameOf, namesOf } from "../queries/names.ts";

/** SRV-07: a new version of a model replaces the old one at once. */
export const safeRollout = defineRule({
  id: "serving/safe-rollout",
  code: "SRV-07",
  meta: {
    title: "No safe rollout or rollback",
    severity: "warning",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "Many failures only show under real traffic.",
    help: "Roll versions out by shadow, canary or blue-green from the registry, and state how fast the old one is back.",
    unless: "A single-user or research deployment, or batch output that a person reviews before use.",
    interview:
      "A new model first runs in shadow, then takes 5 % of the traffic; if latency, errors or the business metric move, the controller is back on the old version within five minutes.",
    sources: [
      "Breck et al. 2017, ML Test Score, infrastructure 6, 7",
      "alirezadir, Machine Learning Interviews, step 8",
      "neurarch-ai, awesome-ml-system-design, serving rollout",
    ],
  },
  messages: {
    none: "New versions of {serving} replace old ones at once: use shadow, canary or blue-green, and state the rollback time.",
    atOnce: "{node} replaces old versions at once: use shadow, canary or blue-green, and state the rollback time.",
    unknown: "State how {node} rolls versions out: shadow, canary, blue-green or all at once.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const serving = servingNodes(graph);
    if (serving.length === 0 || (graph.has("prompt-registry") && graph.has("experiment-platform"))) return [];
    if (areReviewedBeforeUse(graph, serving)) return [];
    if (!graph.has("deployment-controller")) {
      return [
        { outcome: "fail", messageId: "none", data: { serving: namesOf(catalogue, serving) }, at: idsOf(serving) },
      ];
    }
    return graph.nodesOf("deployment-controller").flatMap((node): readonly Outcome[] => {
      const { strategy } = node.props;
      const place = { data: { node: nameOf(catalogue, node) }, at: [node.id] };
      if (strategy === "all-at-once") return [{ outcome: "fail", messageId: "atOnce", ...place }];
      const needs = [{ record: node.id, field: "strategy" }];
      return strategy === undefined ? [{ outcome: "unsure", messageId: "unknown", ...place, needs }] : [];
    });
  },
  fix: ({ graph }, at) => {
    const rollout = graph.node(at[0] ?? "");
    if (rollout?.kind !== "deployment-controller") return addRollout(graph);
    const props = { strategy: "canary", rollbackMin: 5 };
    return { label: "Roll out by canary", setProps: [{ record: rollout.id, props }] };
  },
});

/** Whether all predictions come from batches and go to people only. */
function areReviewedBeforeUse(graph: BoardGraph, serving: readonly NodeRecord[]): boolean {
  const jobs = serving.filter((node) => isOf(node, ["batch-inference", "prediction-store"]));
  if (jobs.length !== serving.length) return false;
  const readers = jobs.flatMap((node) => [
    ...graph
      .outgoing(node.id)
      .flatMap((edge) => (edge.flow === "prediction" || edge.flow === "batch" ? [edge.to] : [])),
    ...graph.incoming(node.id).flatMap((edge) => (edge.flow === "request" ? [edge.from] : [])),
  ]);
  const users = readers
    .flatMap((id) => graph.node(id) ?? [])
    .filter((node) => !isOf(node, ["prediction-store", "prediction-log"]));
  return users.length > 0 && users.every((node) => node.kind === "human-reviewer");
}
