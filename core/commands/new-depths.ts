import { depthOf } from "../model/paint-order.ts";

interface Layered {
  readonly z?: number | undefined;
}

/**
 * The depths that put pieces into the wanted order (lowest first) with few changes; `board` is the same pieces in board order,
 * which decides between equal depths. `upward` keeps the lower pieces as they are, otherwise the upper ones.
 */
export function newDepths<T extends Layered>(
  wanted: readonly T[],
  board: readonly T[],
  upward: boolean,
): ReadonlyMap<T, number> {
  const rank = new Map(board.map((piece, index) => [piece, index]));
  const sign = upward ? 1 : -1;
  const changed = new Map<T, number>();
  let [lastDepth, lastRank] = [-Infinity, -1];
  for (const piece of upward ? wanted : [...wanted].reverse()) {
    const ownRank = sign * (rank.get(piece) ?? 0);
    const own = sign * depthOf(piece);
    const isAbove = own > lastDepth || (own === lastDepth && ownRank > lastRank);
    const depth = isAbove ? own : lastDepth + (ownRank > lastRank ? 0 : 1);
    if (depth !== own) changed.set(piece, sign * depth);
    [lastDepth, lastRank] = [depth, ownRank];
  }
  return changed;
}
