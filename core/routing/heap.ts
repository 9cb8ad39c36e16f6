/** What is to be looked at next: the least cost first, of equal ones the greatest number. */
export interface Heap {
  readonly push: (item: number, cost: number) => void;
  readonly pop: () => number | null;
}

/** An empty binary heap of numbers. Two lists instead of pairs: a search pushes thousands. */
export function createHeap(): Heap {
  const items: number[] = [];
  const costs: number[] = [];
  const put = (at: number, item: number, cost: number): void => {
    items[at] = item;
    costs[at] = cost;
  };
  return {
    push: (item, cost) => {
      let at = items.length;
      while (at > 0) {
        const up = (at - 1) >> 1;
        const [parent, costly] = [items[up] ?? 0, costs[up] ?? 0];
        if (!isBefore(item, cost, parent, costly)) break;
        put(at, parent, costly);
        at = up;
      }
      put(at, item, cost);
    },
    pop: () => {
      const first = items[0];
      const item = items.pop();
      const cost = costs.pop();
      if (first === undefined || item === undefined || cost === undefined) return null;
      const size = items.length;
      let at = 0;
      for (let down = 1; down < size; down = 2 * at + 1) {
        const right = down + 1;
        if (right < size && isBefore(items[right] ?? 0, costs[right] ?? 0, items[down] ?? 0, costs[down] ?? 0))
          down = right;
        const [child, childCost] = [items[down] ?? 0, costs[down] ?? 0];
        if (!isBefore(child, childCost, item, cost)) break;
        put(at, child, childCost);
        at = down;
      }
      if (size > 0) put(at, item, cost);
      return first;
    },
  };
}

const isBefore = (a: number, costOfA: number, b: number, costOfB: number): boolean =>
  costOfA < costOfB || (costOfA === costOfB && a > b);
