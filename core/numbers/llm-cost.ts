import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const SECONDS_PER_MONTH = 2_592_000;
const TOKENS_PER_PRICE = 1e6;

/** Peak requests per second of an LLM: its own, else the peak of the brief; null when neither is stated. */
export const llmPeakQps = (graph: BoardGraph, llm: NodeRecord): number | null =>
  numberProp(llm.props, "qps") ?? graph.brief.constraints?.qpsPeak ?? null;

/**
 * Cost of an LLM in USD a month: averageShare x peak requests/s x 2 592 000 x (promptTokens x priceIn + outputTokens x
 * priceOut) / 1e6 x (1 - hit rate of the semantic cache); prices in USD per million tokens. Null when one is unset.
 */
export function llmCostPerMonth(graph: BoardGraph, llm: NodeRecord, averageShare: number): number | null {
  const of = (id: string): number | null => numberProp(llm.props, id);
  const peak = llmPeakQps(graph, llm);
  const [prompt, answer, priceIn, priceOut] = [of("promptTokens"), of("outputTokens"), of("priceIn"), of("priceOut")];
  if (peak === null || prompt === null || answer === null || priceIn === null || priceOut === null) return null;
  const perRequest = (prompt * priceIn + answer * priceOut) / TOKENS_PER_PRICE;
  return averageShare * peak * SECONDS_PER_MONTH * perRequest * (1 - semanticHitRate(graph));
}

/** Best hit rate (0-1) of the semantic caches on the board; 0 without one. */
function semanticHitRate(graph: BoardGraph): number {
  const rates = graph
    .nodesOf("cache")
    .filter((node) => node.props.kind === "semantic")
    .map((node) => numberProp(node.props, "hitRate") ?? 0);
  return Math.min(1, Math.max(0, ...rates));
}
