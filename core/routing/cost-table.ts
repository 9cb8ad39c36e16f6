/** The least known cost of each numbered state and the state before it. */
export interface CostTable {
  /** Infinity for a state that was not reached. */
  readonly costOf: (state: number) => number;
  readonly beforeOf: (state: number) => number;
  readonly set: (state: number, cost: number, before: number) => void;
}

/** Up to so many states a plain list is faster than a map. */
const MOST_LISTED = 2_000_000;

/** Lists kept from search to search: making and clearing new ones would take longer than most searches. */
const kept = { costs: new Float64Array(0), before: new Int32Array(0), turns: new Uint32Array(0), turn: 0 };

/** A table for states from 0 to `size` - 1. Good until the next one is asked for. */
export function createCostTable(size: number): CostTable {
  return size <= MOST_LISTED ? listed(size) : mapped();
}

function listed(size: number): CostTable {
  if (kept.costs.length < size) {
    const room = Math.min(MOST_LISTED, size * 2);
    kept.costs = new Float64Array(room);
    kept.before = new Int32Array(room);
    kept.turns = new Uint32Array(room);
  }
  kept.turn += 1;
  const { costs, before, turns, turn } = kept;
  return {
    costOf: (state) => (turns[state] === turn ? (costs[state] ?? Infinity) : Infinity),
    beforeOf: (state) => before[state] ?? 0,
    set: (state, cost, from) => {
      turns[state] = turn;
      costs[state] = cost;
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
