import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { llmAnswerMs, llmTokens } from "../../numbers/llm-time.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

/** QNT-12: an LLM answers too late, or its tokens do not fit. */
export const llmAnswer = defineRule({
  id: "numbers/llm-answer",
  code: "QNT-12",
  meta: {
    title: "LLM answer does not fit time or context",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "End-to-end time is first-token time plus one step per further token; the context is a hard limit.",
    help: "Stream with a target on the first token, ask for shorter answers, send fewer or smaller chunks, or use a smaller model.",
    unless: "The target is on the first token and the model meets it, or the LLM works in batches.",
    interview:
      "With 900 ms to the first token, 350 tokens at 12 ms make 5.1 s; users start to read after one second because we stream, so the target is on the first token.",
    sources: ["NVIDIA NIM, LLM benchmarking metrics", "ClickHouse guide, LLM latency formula"],
  },
  messages: {
    slow: "{node}: {ttft} ms to the first token + {out} tokens x {tpot} ms = {sum} ms; the target is {target} ms.",
    lateStart: "{node}: the first token takes {ttft} ms; the target is {target} ms.",
    long: "{node}: prompt and output take {tokens} tokens; the context holds {context}.",
    unknown: "Whether the answer of {node} fits cannot be checked.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference"),
  check: (context) =>
    context.graph.nodesOf("llm-inference").flatMap((node) => {
      const found = [...judgeTime(context, node), ...judgeContext(context, node)];
      return found.some((outcome) => outcome.outcome === "fail") ? found.filter((o) => o.outcome === "fail") : found;
    }),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    if (node === null) return null;
    return at.includes("brief") ? shortenAnswer(graph, node) : shortenPrompt(node);
  },
});

function judgeTime({ graph, catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const { latencyP99Ms, ttftMs } = graph.brief.constraints ?? {};
  const target = ttftMs ?? latencyP99Ms;
  const of = (id: string): number | null => numberProp(node.props, id);
  const first = of("ttftMs");
  if (target === undefined || node.props.mode === "batch") return [];
  const sum = llmAnswerMs(node);
  const data = {
    node: nameOf(catalogue, node),
    ttft: shown(first ?? 0),
    out: shown(of("outputTokens") ?? 0),
    tpot: shown(of("tpotMs") ?? 0),
    sum: shown(sum ?? 0),
    target: shown(target),
  };
  const at = [node.id, "brief"];
  if (first !== null && first > target) return [{ outcome: "fail", messageId: "lateStart", data, at }];
  if (ttftMs !== undefined) return [];
  if (sum !== null) return sum > target ? [{ outcome: "fail", messageId: "slow", data, at }] : [];
  const needs = missingNumbers(node, ["ttftMs", "tpotMs", "outputTokens"]);
  const isTimed = first !== null || of("tpotMs") !== null;
  return isTimed ? [{ outcome: "unsure", messageId: "unknown", data, at, needs }] : [];
}

function judgeContext({ catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const tokens = llmTokens(node);
  const context = numberProp(node.props, "contextWindow");
  if (tokens === null) return [];
  const data = { node: nameOf(catalogue, node), tokens: shown(tokens), context: shown(context ?? 0) };
  if (context !== null && tokens > context) return [{ outcome: "fail", messageId: "long", data, at: [node.id] }];
  const needs = missingNumbers(node, ["promptTokens", "outputTokens", "contextWindow"]);
  return needs.length === 1 ? [{ outcome: "unsure", messageId: "unknown", data, at: [node.id], needs }] : [];
}

/** As many tokens as fit into the time; where the first one is late already, asks for that time. */
function shortenAnswer(graph: BoardGraph, node: NodeRecord): FixPlan {
  const target = graph.brief.constraints?.latencyP99Ms ?? 0;
  const perToken = numberProp(node.props, "tpotMs") ?? 0;
  const outputTokens = Math.floor((target - (numberProp(node.props, "ttftMs") ?? 0)) / perToken);
  if (!(outputTokens > 0) || graph.brief.constraints?.ttftMs !== undefined) {
    return { label: "Change the time to the first token", focus: { record: node.id, field: "ttftMs" } };
  }
  const setProps = [{ record: node.id, props: { outputTokens } }];
  return { label: `Limit the answer to ${shown(outputTokens)} tokens`, setProps };
}

function shortenPrompt(node: NodeRecord): FixPlan {
  const context = numberProp(node.props, "contextWindow") ?? 0;
  const promptTokens = context - (numberProp(node.props, "outputTokens") ?? 0);
  if (promptTokens <= 0) {
    return { label: "Change the context window", focus: { record: node.id, field: "contextWindow" } };
  }
  const setProps = [{ record: node.id, props: { promptTokens } }];
  return { label: `Limit the prompt to ${shown(promptTokens)} tokens`, setProps };
}
