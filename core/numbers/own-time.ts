import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { llmAnswerMs } from "./llm-time.ts";
import { numberProp } from "./number-prop.ts";

/** Which own time is asked for: `tail` is the p99 on the way to an answer, `mean` is what keeps a slot busy. */
export type TimeKind = "tail" | "mean";

/**
 * Own time of a component in ms without its downstream calls, or null when the board does not state it.
 * LLM: ttft + outputTokens x tpot, as in QNT-12; with a first-token target in the brief the tail is the ttft alone.
 */
export function ownTimeMs(graph: BoardGraph, node: NodeRecord, kind: TimeKind): number | null {
  if (node.kind === "llm-inference") {
    const time = llmTimeMs(node, kind === "tail" && graph.brief.constraints?.ttftMs !== undefined);
    if (time !== null) return time;
  }
  const p99 = numberProp(node.props, "p99Ms");
  return kind === "mean" ? (numberProp(node.props, "p50Ms") ?? p99) : p99;
}

const llmTimeMs = (node: NodeRecord, firstTokenOnly: boolean): number | null =>
  firstTokenOnly ? numberProp(node.props, "ttftMs") : llmAnswerMs(node);
