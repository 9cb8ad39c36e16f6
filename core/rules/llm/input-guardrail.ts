import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { idsOf, nameOf } from "../queries/names.ts";
import { callersOf } from "../queries/request-paths.ts";

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
      const path = requestPath(graph, llm);
      if (path === null || llm.props.guardrail === true) return [];
      const called = graph.descendants(path, { flows: ["request"] });
      const guards = graph.nodesOf("guardrail").filter((node) => called.has(node.id) || path.has(node.id));
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
    return llm === null ? null : screenInput(graph, llm);
  },
});

/** Components on the ways of a request from a client to the model, or null when none leads there. */
function requestPath(graph: BoardGraph, llm: NodeRecord): ReadonlySet<string> | null {
  const upstream = graph.ancestors([llm.id], { flows: ["request"] });
  const clients = idsOf(graph.nodesOf("client-app")).filter((id) => upstream.has(id));
  if (clients.length === 0) return null;
  const reached = graph.descendants(clients, { flows: ["request"] });
  return new Set([...clients, ...[...upstream].filter((id) => reached.has(id))]);
}

/** The service that calls the model calls the guardrail first; a client that calls the model itself is led through it. */
function screenInput(graph: BoardGraph, llm: NodeRecord): FixPlan | null {
  const path = requestPath(graph, llm);
  if (path === null) return null;
  const callers = callersOf(graph, llm).filter((node) => path.has(node.id));
  const guard = newNode("guardrail", [...idsOf(callers), llm.id], { props: { stage: "input" } });
  const services = graph.nodesOf("app-service", "api-gateway").filter((node) => path.has(node.id));
  const caller = callers.find((node) => node.kind !== "client-app" && node.kind !== "pii-redactor") ?? services[0];
  if (caller !== undefined) {
    const call = { from: caller.id, to: guard.ref, flow: "request" } as const;
    return planOf("Add an input guardrail", { add: [guard], connect: [call] });
  }
  const direct = graph.incoming(llm.id).filter((edge) => edge.flow === "request" && path.has(edge.from));
  return planOf("Add an input guardrail", { add: [guard] }, ...direct.map((edge) => rerouted(edge, guard.ref)));
}
