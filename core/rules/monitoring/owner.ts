import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { embeddedModels } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";

/** MON-12: nobody is called when a critical component breaks. */
export const owner = defineRule({
  id: "monitoring/owner",
  code: "MON-12",
  meta: {
    title: "No owner for a critical node",
    severity: "info",
    step: 7,
    stage: "production",
    scope: "serve",
    why: "Features and models outlive the people who made them.",
    help: "Name the team that is called when the component breaks.",
    unless: "A personal or course project: set the stage of the board below production.",
    interview: "Every model and every feature has a team behind it; an alert without an owner is a dashboard.",
    sources: ["Google, Rules of Machine Learning, rule 11"],
  },
  messages: { unowned: "{node} has no owner; name the team that is called when it breaks." },
  options: {},
  check: ({ graph, catalogue }) =>
    criticalNodes(graph)
      .filter((node) => typeof node.props.owner !== "string" || node.props.owner.trim() === "")
      .map((node) => ({
        outcome: "fail",
        messageId: "unowned",
        data: { node: nameOf(catalogue, node) },
        at: [node.id],
      })),
  fix: (_context, at) => ({ label: "Name the owner", focus: { record: at[0] ?? "", field: "owner" } }),
});

/** Model servers, what computes and holds their features, and the monitor. */
const criticalNodes = (graph: BoardGraph): readonly NodeRecord[] => [
  ...graph.nodesOf("inference-service", "feature-store", "feature-pipeline", "monitor"),
  ...embeddedModels(graph),
];
