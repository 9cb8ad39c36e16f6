import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

/**
 * Time in ms in which a ranker scores all its candidates: candidates x perItemMs / batchParallelism, one at a time when
 * that is unset. Null when the candidates or the time per item are unset.
 */
export function rankingTimeMs(ranker: NodeRecord): number | null {
  const candidates = numberProp(ranker.props, "candidates");
  const perItem = numberProp(ranker.props, "perItemMs");
  if (candidates === null || perItem === null) return null;
  return (candidates * perItem) / Math.max(1, numberProp(ranker.props, "batchParallelism") ?? 1);
}
