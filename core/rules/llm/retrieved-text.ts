import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { INDEX_KINDS, promptersOf, TEXT_SOURCE_KINDS, textSourcesOf } from "../queries/llm-paths.ts";
import { idsOf, nameOf, namesOf } from "../queries/names.ts";

/** LLM-07: text from documents or tools can give the model orders. */
export const retrievedText = defineRule({
  id: "llm/retrieved-text",
  code: "LLM-07",
  meta: {
    title: "Retrieved text is trusted blindly",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "Indirect injection comes through content, not the user.",
    help: "Screen what retrieval and tools return before it enters the prompt, or mark the corpus as trusted when it is.",
    unless: "The corpus is written and reviewed in-house (the retriever or index says so).",
    interview:
      'A document can say "ignore your instructions", so retrieved passages pass a screen, are quoted as data in the prompt, and can trigger no tool.',
    sources: ["OWASP Top 10 for LLM applications, prompt injection, indirect"],
  },
  messages: {
    trusted: "Text from {sources} can carry instructions to {node}; screen it or isolate it in the prompt.",
    unknown: "{guardrail} is drawn; state whether it screens what {node} gets from {sources}.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference") && graph.has(...TEXT_SOURCE_KINDS),
  check: ({ graph, catalogue }) => {
    const guards = graph.nodesOf("guardrail");
    if (guards.some((node) => node.props.stage === "retrieval")) return [];
    const untrusted = new Set(graph.nodesOf(...TEXT_SOURCE_KINDS).filter((node) => !isTrusted(graph, node)));
    if (untrusted.size === 0) return [];
    const open = guards.find((node) => node.props.stage === undefined);
    return graph.nodesOf("llm-inference").flatMap((llm): readonly Outcome[] => {
      const sources = textSourcesOf(graph, llm).filter((node) => untrusted.has(node));
      if (sources.length === 0) return [];
      const data = { node: nameOf(catalogue, llm), sources: namesOf(catalogue, sources) };
      const at = [llm.id, ...idsOf(sources)];
      if (open === undefined) return [{ outcome: "fail", messageId: "trusted", data, at }];
      const needs = [{ record: open.id, field: "stage" }];
      return [
        { outcome: "unsure", messageId: "unknown", data: { ...data, guardrail: nameOf(catalogue, open) }, at, needs },
      ];
    });
  },
  fix: ({ graph }, at) => {
    const llm = graph.node(at[0] ?? "");
    return llm === null ? null : screenRetrieved(graph, llm);
  },
});

/** An index is trusted with its retriever and a retriever with its indexes; tools when they are listed and approved. */
function isTrusted(graph: BoardGraph, node: NodeRecord): boolean {
  if (node.kind === "tool-executor") return node.props.allowList === true && node.props.approval === "human";
  if (node.props.corpusTrusted === true) return true;
  if (isOf(node, INDEX_KINDS)) {
    const readers = graph.incoming(node.id).map((edge) => graph.node(edge.from));
    return readers.some((reader) => reader?.kind === "candidate-generator" && reader.props.corpusTrusted === true);
  }
  const read = graph.outgoing(node.id).flatMap((edge) => graph.node(edge.to) ?? []);
  const indexes = read.filter((other) => isOf(other, INDEX_KINDS));
  return indexes.length > 0 && indexes.every((index) => index.props.corpusTrusted === true);
}

/** Who prompts the model calls a screen; text that is handed to the model, and tools it calls, are led through it. */
function screenRetrieved(graph: BoardGraph, llm: NodeRecord): FixPlan | null {
  const prompter = promptersOf(graph, llm).find((node) => node.kind !== "client-app");
  const guard = newNode("guardrail", [llm.id, ...(prompter === undefined ? [] : [prompter.id])], {
    props: { stage: "retrieval" },
  });
  if (prompter !== undefined) {
    const call = { from: prompter.id, to: guard.ref, flow: "request" } as const;
    return planOf("Add a retrieval guardrail", { add: [guard], connect: [call] });
  }
  const edges = [
    ...graph
      .incoming(llm.id)
      .filter((edge) => edge.flow === "prediction" && isOf(graph.node(edge.from), TEXT_SOURCE_KINDS)),
    ...graph.outgoing(llm.id).filter((edge) => edge.flow === "request" && isOf(graph.node(edge.to), TEXT_SOURCE_KINDS)),
  ];
  if (edges.length === 0) return null;
  return planOf("Add a retrieval guardrail", { add: [guard] }, ...edges.map((edge) => rerouted(edge, guard.ref)));
}
