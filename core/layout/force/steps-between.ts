import { at } from "../layered/at.ts";
import type { FlatGraph } from "../layered/flat-graph.ts";

/** The number of lines on the shortest way from each of the first `pivots` boxes to every box, row by row; boxes out of reach have 0. */
export function stepsBetween({ boxes, lines }: FlatGraph, pivots: number): Uint16Array {
  const count = boxes.length;
  const beside: number[][] = boxes.map(() => []);
  for (const { from, to } of lines) {
    beside[from]?.push(to);
    beside[to]?.push(from);
  }
  const steps = new Uint16Array(pivots * count);
  for (let pivot = 0; pivot < pivots; pivot += 1) {
    const queue = [pivot];
    const row = pivot * count;
    for (const box of queue)
      for (const next of beside[box] ?? []) {
        if (next === pivot || at(steps, row + next) !== 0) continue;
        steps[row + next] = at(steps, row + box) + 1;
        queue.push(next);
      }
  }
  return steps;
}
