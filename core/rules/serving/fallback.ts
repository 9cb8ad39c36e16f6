import { portFlows } from "../../model/ports.ts";
import { defineRule } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { callersOf, modelsOnRequestPath } from "../queries/request-paths.ts";

const DECIDED: readonly unknown[] = ["open", "closed", "reject"];
const POPULAR: readonly (string | null)[] = ["recommendation", "ranking", "retrieval"];

/** SRV-06: nobody says what the user gets when the model fails. */
export const fallback = defineRule({
  id: "serving/fallback",
  code: "SRV-06",
  meta: {
    title: "No fallback when the model fails",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "Failing closed by accident is an outage; failing open by accident is a risk.",
    help: "Draw a fallback that is called on error, or set the failure mode of the model.",
    unless: "The design is batch only, or the failure mode is recorded as open, closed or reject.",
    interview:
      "If the ranker misses its 40 ms budget we return popular items for the country; the switch is an alert, not an outage.",
    sources: [
      "Microsoft CSE playbook, ML model production checklist, fallback",
      "Google, Rules of Machine Learning, rule 1",
      "neurarch-ai, awesome-ml-system-design, serving",
    ],
  },
  messages: {
    none: "If a call to {models} fails or its features cannot be read, what does the user get? Add popular items, the last good result or a rule.",
  },
  options: {},
  appliesTo: (graph) => !graph.has("fallback"),
  check: ({ graph, catalogue }) => {
    const models = modelsOnRequestPath(graph);
    if (models.length === 0 || models.some((node) => DECIDED.includes(node.props.failureMode))) return [];
    return [
      { outcome: "fail", messageId: "none", data: { models: namesOf(catalogue, models, "or") }, at: idsOf(models) },
    ];
  },
  fix: ({ graph, catalogue }) => {
    const models = modelsOnRequestPath(graph);
    const callers = models
      .flatMap((node) => (node.kind === "app-service" ? [node] : callersOf(graph, node)))
      .filter((node) => portFlows(catalogue, node.kind, "fallback")?.includes("request") !== false);
    const caller =
      callers.find((node) => node.kind === "app-service") ??
      callers.find((node) => node.kind === "api-gateway") ??
      callers[0];
    if (caller === undefined) return null;
    const source = POPULAR.includes(choiceOf(graph.brief.mlTask?.framing)) ? "popular" : "heuristic";
    const added = newNode("fallback", [caller.id], { props: { source } });
    return planOf("Add a fallback", {
      add: [added],
      connect: [{ from: caller.id, to: added.ref, flow: "request", props: { onError: true } }],
    });
  },
});
