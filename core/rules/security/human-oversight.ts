import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { onlineModels, servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { canAccept, canEmit } from "../queries/ports.ts";
import { isAccountable, isHighRisk } from "../queries/regulation.ts";

const RISK = { record: "brief", field: "constraints.riskClass" } as const;

/** SEC-05: nobody can overrule a decision about people. */
export const humanOversight = defineRule({
  id: "security/human-oversight",
  code: "SEC-05",
  meta: {
    title: "High-risk decision with no human oversight",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Required for high-risk uses in the EU AI Act (Art. 14; check from when) and good practice for moderation, credit, health and fraud.",
    help: "Let a person see the uncertain decisions, overrule them and hear appeals.",
    unless: "The risk class is limited or minimal: say so in the brief and record the assessment.",
    interview:
      "Scores in the grey band go to a reviewer who can overrule the model; every person affected can appeal, and the verdict becomes a label.",
    sources: ["EU AI Act, Art. 14", "Microsoft CSE playbook, human in the loop"],
  },
  messages: {
    alone:
      "The brief puts the decisions into the high risk class: {deciders} needs a person who can see, override and stop them.",
    risk: "Decisions affect people or are regulated and no person reviews them; state the risk class.",
  },
  options: {},
  check: ({ graph, catalogue }): readonly Outcome[] => {
    if (graph.nodesOf("human-reviewer").some((node) => isReviewing(graph, node))) return [];
    const deciders = decidersOf(graph);
    const at = deciders.length > 0 ? idsOf(deciders) : ["brief"];
    if (isHighRisk(graph.brief)) {
      const names = deciders.length > 0 ? namesOf(catalogue, deciders, "or") : "the design";
      return [{ outcome: "fail", messageId: "alone", data: { deciders: names }, at }];
    }
    const { riskClass, affectsPeople } = graph.brief.constraints ?? {};
    const isOpen = riskClass === undefined && (affectsPeople === true || isAccountable(graph.brief));
    return isOpen ? [{ outcome: "unsure", messageId: "risk", at, needs: [RISK] }] : [];
  },
  fix: ({ graph, catalogue }) => addReviewer(graph, catalogue),
});

const isReviewing = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.incoming(node.id).some((edge) => edge.flow === "prediction") ||
  graph.outgoing(node.id).some((edge) => edge.flow === "control" || edge.flow === "label");

/** What turns a score into a decision: rules, else the application, else the models. */
function decidersOf(graph: BoardGraph): readonly NodeRecord[] {
  const rules = graph.nodesOf("rules-engine");
  if (rules.length > 0) return rules;
  const models = onlineModels(graph);
  return models.length > 0 ? models : servingNodes(graph);
}

/** A reviewer after the policy, who can overrule it and hears appeals. */
function addReviewer(graph: BoardGraph, catalogue: Catalogue): FixPlan | null {
  const candidates = [...policiesLast(graph), ...graph.nodesOf("app-service"), ...decidersOf(graph)];
  const decider = candidates.find((node) => canEmit(catalogue, node, "prediction"));
  if (decider === undefined) return null;
  const known = graph.nodesOf("human-reviewer")[0];
  const added = newNode("human-reviewer", [decider.id]);
  const reviewer = known?.id ?? added.ref;
  const user = graph.nodesOf("client-app")[0] ?? graph.nodesOf("external-system")[0];
  const overrule = canAccept(catalogue, decider, "control")
    ? [{ from: reviewer, to: decider.id, flow: "control" as const }]
    : [];
  const appeal = user === undefined ? [] : [{ from: user.id, to: reviewer, flow: "label" as const, label: "appeal" }];
  return planOf("Add a human reviewer", {
    add: known === undefined ? [added] : [],
    connect: [{ from: decider.id, to: reviewer, flow: "prediction" }, ...overrule, ...appeal],
  });
}

/** Rules that see a prediction come after the model; those without one are checks before it. */
function policiesLast(graph: BoardGraph): readonly NodeRecord[] {
  const rules = graph.nodesOf("rules-engine");
  const after = rules.filter((node) => graph.incoming(node.id).some((edge) => edge.flow === "prediction"));
  return [
    ...after,
    ...rules.filter((node) => graph.outgoing(node.id).some((edge) => edge.flow === "control")),
    ...rules,
  ];
}
