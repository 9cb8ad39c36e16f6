import { at } from "./at.ts";
import type { Layers } from "./layers.ts";
import type { RowOrder } from "./row-order.ts";

/** How many pairs of stretches cross in an order. */
export function countCrossings(layers: Layers, order: RowOrder): number {
  let count = 0;
  for (let column = 0; column + 1 < order.rows.length; column += 1) count += countAfter(layers, order, column);
  return count;
}

/** Crossings between a layer and the next: inversions, counted with an accumulator tree (Barth, Mutzel, Jünger 2004). */
export function countAfter({ after, right }: Layers, { rows, position }: RowOrder, column: number): number {
  const ends: number[] = [];
  for (const place of rows[column] ?? []) {
    const from = ends.length;
    for (const stretch of after[place] ?? []) ends.push(at(position, at(right, stretch)));
    sortTail(ends, from);
  }
  const size = rows[column + 1]?.length ?? 0;
  const tree = new Int32Array(size + 1);
  let count = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    let notAbove = 0;
    for (let node = end + 1; node > 0; node -= node & -node) notAbove += at(tree, node);
    count += index - notAbove;
    for (let node = end + 1; node <= size; node += node & -node) tree[node] = at(tree, node) + 1;
  }
  return count;
}

/** Sorts the few numbers from a place on. */
function sortTail(list: number[], from: number): void {
  for (let index = from + 1; index < list.length; index += 1) {
    const value = list[index] ?? 0;
    let place = index;
    for (; place > from && (list[place - 1] ?? 0) > value; place -= 1) list[place] = list[place - 1] ?? 0;
    list[place] = value;
  }
}
