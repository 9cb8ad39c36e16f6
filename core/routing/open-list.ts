import type { StateTable } from "./state-table.ts";

/** Kept from search to search; it doubles when it is full. */
let kept = new Int32Array(4096);

/** The places of states to be looked at: the least key first, of equal ones the greatest place. A binary heap. Good until the next one is made. */
export class OpenList {
  readonly #table: StateTable;
  #heap = kept;
  #size = 0;

  constructor(table: StateTable) {
    this.#table = table;
  }

  /** The place that is next; -1 when there is none. */
  get next(): number {
    return this.#size === 0 ? -1 : (this.#heap[0] ?? -1);
  }

  /** Puts a place in, or farther ahead when it is in already and its key became less. */
  put(place: number): void {
    const { keys, slots } = this.#table.lists;
    let at = slots[place] ?? -1;
    if (at < 0) {
      at = this.#size;
      this.#size += 1;
      if (at === this.#heap.length) this.#grow();
    }
    const heap = this.#heap;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up] ?? 0;
      if (!isBefore(keys, place, parent)) break;
      heap[at] = parent;
      slots[parent] = at;
      at = up;
    }
    heap[at] = place;
    slots[place] = at;
  }

  /** Takes the next place out. */
  take(): void {
    const { keys, slots } = this.#table.lists;
    const heap = this.#heap;
    slots[heap[0] ?? 0] = -1;
    this.#size -= 1;
    const size = this.#size;
    if (size === 0) return;
    const place = heap[size] ?? 0;
    let at = 0;
    for (let down = 1; down < size; down = 2 * at + 1) {
      if (down + 1 < size && isBefore(keys, heap[down + 1] ?? 0, heap[down] ?? 0)) down += 1;
      const child = heap[down] ?? 0;
      if (!isBefore(keys, child, place)) break;
      heap[at] = child;
      slots[child] = at;
      at = down;
    }
    heap[at] = place;
    slots[place] = at;
  }

  #grow(): void {
    kept = new Int32Array(this.#heap.length * 2);
    kept.set(this.#heap);
    this.#heap = kept;
  }
}

function isBefore(keys: Float64Array, a: number, b: number): boolean {
  const keyOfA = keys[a] ?? 0;
  const keyOfB = keys[b] ?? 0;
  return keyOfA < keyOfB || (keyOfA === keyOfB && a > b);
}
