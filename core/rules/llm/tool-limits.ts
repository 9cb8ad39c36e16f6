import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { PropValue } from "../../model/stencil.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan, type MissingValue, type Outcome } from "../define-rule.ts";
import { type FixPart, newNode, planOf } from "../fixes/fix-parts.ts";
import { inWords, nameOf } from "../queries/names.ts";

/** LLM-06: text can make the model act, and nothing bounds the act. */
export const toolLimits = defineRule({
  id: "llm/tool-limits",
  code: "LLM-06",
  meta: {
    title: "Model can act without limits",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "Injected text plus tools equals actions by a stranger.",
    help: "Allow listed tools only, limit the steps, and let a person approve what cannot be undone.",
    unless: "The tools only read (the component says that it changes nothing).",
    interview:
      "Tools run from an allow-list with the rights of the user, at most eight steps, and everything irreversible waits for a person.",
    sources: ["OWASP Top 10 for LLM applications, excessive agency"],
  },
  messages: {
    unbounded: "{node} acts for the user with {missing}; text from a stranger could make it act.",
    unknown: "{node} runs what the model asks for; state what it may do.",
  },
  options: { maxSteps: 8 },
  appliesTo: (graph) => graph.has("tool-executor"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("tool-executor").flatMap((node): readonly Outcome[] => {
      if (node.props.sideEffects === false) return [];
      const missing = missingLimits(node);
      const name = nameOf(catalogue, node);
      if (missing.length > 0) {
        const data = { node: name, missing: inWords(missing) };
        return [{ outcome: "fail", messageId: "unbounded", data, at: [node.id] }];
      }
      const needs = openLimits(graph, node);
      return needs.length === 0
        ? []
        : [{ outcome: "unsure", messageId: "unknown", data: { node: name }, at: [node.id], needs }];
    }),
  fix: ({ graph, options }, at) => {
    const tool = graph.node(at[0] ?? "");
    return tool === null ? null : bound(graph, tool, options.maxSteps);
  },
});

/** Limits that the design lacks. The steps are limited for every tool; the others where it is known to change things. */
function missingLimits(tool: NodeRecord): readonly string[] {
  const acts = tool.props.sideEffects === true;
  return [
    ...(acts && tool.props.allowList !== true ? ["no allow-list"] : []),
    ...(numberProp(tool.props, "maxSteps") === null ? ["no step limit"] : []),
    ...(acts && tool.props.approval === "none" ? ["no human approval"] : []),
  ];
}

/** What would decide: whether it changes things, and who approves it; a reviewer who controls it is an answer. */
function openLimits(graph: BoardGraph, tool: NodeRecord): readonly MissingValue[] {
  const isListed = tool.props.allowList === true;
  const isApproved =
    tool.props.approval === "human" || (tool.props.approval === undefined && isControlled(graph, tool));
  if (isListed && isApproved) return [];
  if (tool.props.sideEffects === undefined) return [{ record: tool.id, field: "sideEffects" }];
  return [{ record: tool.id, field: "approval" }];
}

const isControlled = (graph: BoardGraph, tool: NodeRecord): boolean =>
  graph.incoming(tool.id).some((edge) => edge.flow === "control" && graph.node(edge.from)?.kind === "human-reviewer");

function bound(graph: BoardGraph, tool: NodeRecord, maxSteps: number): FixPlan {
  const steps = numberProp(tool.props, "maxSteps") ?? maxSteps;
  const props: Readonly<Record<string, PropValue>> = { allowList: true, approval: "human", maxSteps: steps };
  const approver: FixPart = isControlled(graph, tool) ? {} : approvedBy(graph, tool);
  return planOf("Limit the tools", { setProps: [{ record: tool.id, props }] }, approver);
}

function approvedBy(graph: BoardGraph, tool: NodeRecord): FixPart {
  const known = graph.nodesOf("human-reviewer")[0];
  const added = newNode("human-reviewer", [tool.id]);
  const reviewer = known?.id ?? added.ref;
  return {
    add: known === undefined ? [added] : [],
    connect: [
      { from: tool.id, to: reviewer, flow: "prediction", label: "action to approve" },
      { from: reviewer, to: tool.id, flow: "control", label: "approval" },
    ],
  };
}
