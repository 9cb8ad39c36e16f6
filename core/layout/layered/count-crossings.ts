import type { Layers } from "./layers.ts";
import { type Sides, sidesOf, sortPositions } from "./neighbours.ts";
import type { RowOrder } from "./row-order.ts";

/** How many pairs of stretches cross between a layer and the next in an order. */
export type CountAfter = (order: RowOrder, column: number) => number;

/** How many pairs of stretches cross in an order. */
export function countCrossings(layers: Layers, order: RowOrder, countAfter = createCount(sidesOf(layers))): number {
  let count = 0;
  for (let column = 0; column + 1 < order.rows.length; column += 1) count += countAfter(order, column);
  return count;
}

/** Counts inversions with an accumulator tree (Barth, Mutzel, Jünger 2004); it keeps its lists, so that a count allocates nothing. */
export function createCount({ after }: Sides): CountAfter {
  const found = new Int32Array(after.places.length);
  const tree = new Int32Array(after.start.length + 1);
  return ({ rows, position }, column) => {
    const [row, next] = [rows[column], rows[column + 1]];
    if (row === undefined || next === undefined) return 0;
    const size = next.length;
    tree.fill(0, 0, size + 1);
    let count = 0;
    let seen = 0;
    for (const place of row) {
      sortPositions(after, place, position, found);
      const end = after.start[place + 1] ?? 0;
      for (let index = after.start[place] ?? 0; index < end; index += 1) {
        const slot = (found[index] ?? 0) + 1;
        let notAbove = 0;
        for (let node = slot; node > 0; node -= node & -node) notAbove += tree[node] ?? 0;
        count += seen - notAbove;
        seen += 1;
        for (let node = slot; node <= size; node += node & -node) tree[node] = (tree[node] ?? 0) + 1;
      }
    }
    return count;
  };
}
