/** What is to be looked at next: the least cost first, of equal ones the newest. */
export interface Heap {
  readonly push: (item: number, cost: number) => void;
  readonly pop: () => number | null;
}

interface Entry {
  readonly item: number;
  readonly cost: number;
  readonly age: number;
}

/** An empty binary heap of numbers. */
export function createHeap(): Heap {
  const entries: Entry[] = [];
  let pushed = 0;
  return {
    push: (item, cost) => {
      pushed += 1;
      rise(entries, { item, cost, age: pushed });
    },
    pop: () => {
      const [first] = entries;
      const last = entries.pop();
      if (first === undefined || last === undefined) return null;
      if (entries.length > 0) sink(entries, last);
      return first.item;
    },
  };
}

const isBefore = (a: Entry, b: Entry): boolean => a.cost < b.cost || (a.cost === b.cost && a.age > b.age);

function rise(entries: Entry[], entry: Entry): void {
  let at = entries.length;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = entries[up];
    if (parent === undefined || !isBefore(entry, parent)) break;
    entries[at] = parent;
    at = up;
  }
  entries[at] = entry;
}

function sink(entries: Entry[], entry: Entry): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [a, b] = [entries[left], entries[left + 1]];
    if (a === undefined) break;
    const [child, down] = b !== undefined && isBefore(b, a) ? [b, left + 1] : [a, left];
    if (!isBefore(child, entry)) break;
    entries[at] = child;
    at = down;
  }
  entries[at] = entry;
}
