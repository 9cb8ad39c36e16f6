import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

/** Time in ms until an LLM has given its whole answer: ttftMs + outputTokens x tpotMs; null when one is unset. */
export function llmAnswerMs(llm: NodeRecord): number | null {
  const first = numberProp(llm.props, "ttftMs");
  const perToken = numberProp(llm.props, "tpotMs");
  const tokens = numberProp(llm.props, "outputTokens");
  return first === null || perToken === null || tokens === null ? null : first + tokens * perToken;
}

/** Tokens of prompt and answer as far as they are stated; null when neither is. */
export function llmTokens(llm: NodeRecord): number | null {
  const prompt = numberProp(llm.props, "promptTokens");
  const answer = numberProp(llm.props, "outputTokens");
  return prompt === null && answer === null ? null : (prompt ?? 0) + (answer ?? 0);
}
