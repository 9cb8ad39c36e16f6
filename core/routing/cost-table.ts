/** The least known cost of each numbered state and the state before it. */
export interface CostTable {
  /** Infinity for a state that was not reached. */
  readonly costOf: (state: number) => number;
  readonly beforeOf: (state: number) => number;
  readonly set: (state: number, cost: number, before: number) => void;
}

/** Up to so many states a plain list is faster than a map. */
const MOST_LISTED = 3_000_000;

/** A table for states from 0 to `size` - 1. */
export function createCostTable(size: number): CostTable {
  return size <= MOST_LISTED ? listed(size) : mapped();
}

function listed(size: number): CostTable {
  const costs = new Float64Array(size);
  const before = new Int32Array(size);
  // Kept one higher, so that the zeros of a new list can stand for states that were not reached.
  return {
    costOf: (state) => {
      const kept = costs[state];
      return kept === undefined || kept === 0 ? Infinity : kept - 1;
    },
    beforeOf: (state) => before[state] ?? 0,
    set: (state, cost, from) => {
      costs[state] = cost + 1;
      before[state] = from;
    },
  };
}

function mapped(): CostTable {
  const costs = new Map<number, number>();
  const before = new Map<number, number>();
  return {
    costOf: (state) => costs.get(state) ?? Infinity,
    beforeOf: (state) => before.get(state) ?? 0,
    set: (state, cost, from) => {
      costs.set(state, cost);
      before.set(state, from);
    },
  };
}
