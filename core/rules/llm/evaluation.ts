import type { BoardGraph } from "../../model/graph.ts";
import { defineRule, type PlannedEdge } from "../define-rule.ts";
import { type FixPart, newNode, planOf } from "../fixes/fix-parts.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** LLM-03: nobody measures whether a prompt, model or index got better. */
export const llmEvaluation = defineRule({
  id: "llm/evaluation",
  code: "LLM-03",
  meta: {
    title: "No LLM evaluation",
    severity: "error",
    step: 5,
    stage: "design",
    scope: "llm",
    why: "Prompts are code without a compiler; only evaluation catches regressions.",
    help: "Add an LLM evaluator with a golden set and sampled traces, and let its result release prompts and models.",
    unless: "A throw-away prototype: set the stage of the board to sketch.",
    interview:
      "A set of 400 golden questions runs on every prompt or model change, a judge scores faithfulness, and people calibrate the judge on a sample.",
    sources: ["MLflow, GenAI scorers on traces", "Google, Rules of Machine Learning, rules 2 and 9"],
  },
  messages: {
    none: "There is no golden set or judge for {models}: you cannot tell whether a change of prompt, model or index helps.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference"),
  check: ({ graph, catalogue }) => {
    if (graph.has("llm-evaluator", "offline-evaluator")) return [];
    const models = graph.nodesOf("llm-inference");
    return [{ outcome: "fail", messageId: "none", data: { models: namesOf(catalogue, models) }, at: idsOf(models) }];
  },
  fix: ({ graph }, at) => {
    const evaluator = newNode("llm-evaluator", at);
    return planOf(
      "Add an LLM evaluator",
      { add: [evaluator] },
      inputs(graph, evaluator.ref),
      result(graph, evaluator.ref),
    );
  },
});

/** Traces from the log, else the answers themselves; where something is trained, its data set and its models. */
function inputs(graph: BoardGraph, evaluator: string): FixPart {
  const into = (from: string, flow: PlannedEdge["flow"]): PlannedEdge => ({ from, to: evaluator, flow });
  const log = graph.nodesOf("prediction-log")[0];
  const answers = graph.nodesOf("llm-inference").map((node) => into(node.id, "prediction"));
  return {
    connect: [
      ...(log === undefined ? answers : [into(log.id, "batch")]),
      ...graph.nodesOf("dataset-builder").map((node) => into(node.id, "batch")),
      ...graph.nodesOf("trainer").map((node) => into(node.id, "artifact")),
    ],
  };
}

/** The result goes to the gate, else to the prompts it releases, else to the monitor. */
function result(graph: BoardGraph, evaluator: string): FixPart {
  const gate = graph.nodesOf("quality-gate")[0];
  if (gate !== undefined) return { connect: [{ from: evaluator, to: gate.id, flow: "metric" }] };
  const prompts = graph.nodesOf("prompt-registry")[0];
  if (prompts !== undefined) return { connect: [{ from: evaluator, to: prompts.id, flow: "control" }] };
  const monitor = graph.nodesOf("monitor")[0];
  return monitor === undefined ? {} : { connect: [{ from: evaluator, to: monitor.id, flow: "metric" }] };
}
