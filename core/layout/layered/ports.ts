import { at } from "./at.ts";
import type { FlatBox } from "./flat-graph.ts";
import type { Layers } from "./layers.ts";
import type { RowOrder } from "./row-order.ts";

/** Where each stretch leaves its left place and enters its right one: below the middle of the place, px. */
export interface Ports {
  readonly leaving: Float64Array;
  readonly entering: Float64Array;
}

/** The part of a side next to a corner where no line ends, px. */
export const CORNER = 10;
const WISHED_GAP = 16;

/** Ports in the order of what they lead to, spread about the middles of the sides, so that lines of one box never cross. */
export function portsOf(layers: Layers, { position }: RowOrder, boxes: readonly FlatBox[]): Ports {
  const leaving = new Float64Array(layers.left.length);
  const entering = new Float64Array(layers.left.length);
  boxes.forEach(({ h }, box) => {
    const after = byPosition(layers.after[box] ?? [], layers.right, position);
    const before = byPosition(layers.before[box] ?? [], layers.left, position);
    spread(after, h, leaving);
    spread(before, h, entering);
  });
  return { leaving, entering };
}

/** Stretches from top to bottom by their other ends; those between the same two places keep their order. */
export const byPosition = (stretches: readonly number[], ends: Int32Array, position: Int32Array): readonly number[] =>
  [...stretches].sort((a, b) => at(position, at(ends, a)) - at(position, at(ends, b)) || a - b);

function spread(stretches: readonly number[], height: number, offsets: Float64Array): void {
  const between = stretches.length - 1;
  const gap = between < 1 ? 0 : Math.min(WISHED_GAP, Math.max(0, height - 2 * CORNER) / between);
  stretches.forEach((stretch, index) => {
    offsets[stretch] = (index - between / 2) * gap;
  });
}
