import { defineRule, type Outcome } from "../define-rule.ts";
import { screenLlm } from "../fixes/screen-llm.ts";
import { guardrailsAlong, userPathTo } from "../queries/llm-paths.ts";
import { nameOf } from "../queries/names.ts";

/** LLM-01: user text reaches an LLM unscreened. */
export const inputGuardrail = defineRule({
  id: "llm/input-guardrail",
  code: "LLM-01",
  meta: {
    title: "No input guardrail",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "Prompt injection is the first item on the OWASP list for LLM applications.",
    help: "Screen the input for injection, abuse and personal data before it reaches the model.",
    unless: "Offline batch use over trusted text, or the model box includes its guardrail and says so.",
    interview:
      "Input goes through a guardrail that fails closed: injection patterns, abuse, personal data. I treat it as a filter, not as a boundary, so tools keep their own limits.",
    sources: ["OWASP Top 10 for LLM applications, prompt injection"],
  },
  messages: {
    unscreened: "User text reaches {node} unscreened: add an input guardrail for injection, abuse and personal data.",
    unknown: "{guardrail} is on the way to {node}; state whether it screens the input.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference") && graph.has("client-app"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("llm-inference").flatMap((llm): readonly Outcome[] => {
      const path = userPathTo(graph, llm);
      if (path === null || llm.props.guardrail === true) return [];
      const guards = guardrailsAlong(graph, path);
      if (guards.some((node) => node.props.stage === "input" || node.props.stage === "both")) return [];
      const open = guards.find((node) => node.props.stage === undefined);
      const node = nameOf(catalogue, llm);
      if (open === undefined) return [{ outcome: "fail", messageId: "unscreened", data: { node }, at: [llm.id] }];
      const data = { node, guardrail: nameOf(catalogue, open) };
      const needs = [{ record: open.id, field: "stage" }];
      return [{ outcome: "unsure", messageId: "unknown", data, at: [llm.id, open.id], needs }];
    }),
  fix: ({ graph }, at) => {
    const llm = graph.node(at[0] ?? "");
    return llm === null ? null : screenLlm(graph, llm, { stage: "input", label: "Add an input guardrail" });
  },
});
