import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { screenLlm } from "../fixes/screen-llm.ts";
import { isOf } from "../queries/component-sets.ts";
import { guardrailsAlong, promptersOf, userPathTo } from "../queries/llm-paths.ts";
import { idsOf, nameOf } from "../queries/names.ts";

/** LLM-02: answers of an LLM go out unchecked. */
export const outputCheck = defineRule({
  id: "llm/output-check",
  code: "LLM-02",
  meta: {
    title: "No output check",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "Models state false things fluently and can repeat secrets from context.",
    help: "Check groundedness, leaks and safety of the answer after the model, or show it to a reviewer first.",
    unless:
      "The output is a suggestion that only an expert sees and edits: draw that person as a reviewer after the model.",
    interview:
      "After the model an output check looks for unsupported claims, secrets and unsafe text; what fails is replaced by the search results.",
    sources: ["OWASP Top 10 for LLM applications, misinformation, improper output handling"],
  },
  messages: {
    unchecked: "Answers of {node} go out unchecked: add groundedness, leak and safety checks or a reviewer.",
    unknown: "{guardrail} is on the way of the answers of {node}; state whether it screens the output.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference") && graph.has("client-app"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("llm-inference").flatMap((llm): readonly Outcome[] => {
      const path = userPathTo(graph, llm);
      if (path === null || llm.props.guardrail === true || isReviewed(graph, llm)) return [];
      const guards = guardsAfter(graph, llm, path);
      if (guards.some((node) => node.props.stage === "output" || node.props.stage === "both")) return [];
      const open = guards.find((node) => node.props.stage === undefined);
      const node = nameOf(catalogue, llm);
      if (open === undefined) return [{ outcome: "fail", messageId: "unchecked", data: { node }, at: [llm.id] }];
      const data = { node, guardrail: nameOf(catalogue, open) };
      const needs = [{ record: open.id, field: "stage" }];
      return [{ outcome: "unsure", messageId: "unknown", data, at: [llm.id, open.id], needs }];
    }),
  fix: ({ graph }, at) => {
    const llm = graph.node(at[0] ?? "");
    return llm === null ? null : checkOutput(graph, llm);
  },
});

/** Guardrails along the way of the request, and those that the model itself hands its output to. */
function guardsAfter(graph: BoardGraph, llm: NodeRecord, path: IdSet): readonly NodeRecord[] {
  const handed = graph.descendants([llm.id], { flows: ["prediction", "request"] });
  const after = graph.nodesOf("guardrail").filter((node) => handed.has(node.id));
  return [...new Set([...guardrailsAlong(graph, path), ...after])];
}

/** Whether a person sees the answer before it goes out; approving tools and reading logs come at other times. */
function isReviewed(graph: BoardGraph, llm: NodeRecord): boolean {
  const sources = [llm.id, ...idsOf(promptersOf(graph, llm).filter((node) => node.kind !== "client-app"))];
  const reached = graph.descendants(sources, {
    flows: ["prediction", "request"],
    avoid: (node) => isOf(node, ["tool-executor", "prediction-log", "client-app", "external-system"]),
  });
  return reached.nodes.some((node) => node.kind === "human-reviewer");
}

/** A guardrail that everything passes through screens the answers too; otherwise one is added. */
function checkOutput(graph: BoardGraph, llm: NodeRecord): FixPlan | null {
  const gate = graph
    .incoming(llm.id)
    .flatMap((edge) => (edge.flow === "request" ? (graph.node(edge.from) ?? []) : []))
    .find((node) => node.kind === "guardrail" && node.props.stage === "input");
  if (gate !== undefined) {
    return planOf("Screen the output too", { setProps: [{ record: gate.id, props: { stage: "both" } }] });
  }
  return screenLlm(graph, llm, { stage: "output", label: "Add an output guardrail" });
}
