import { at } from "./at.ts";
import type { FlatBox } from "./flat-graph.ts";
import type { Ordered } from "./ordered.ts";
import type { Ports } from "./ports.ts";
import type { Spacing } from "./spacing.ts";

/** Places joined by straight stretches, which move as one. */
export interface Blocks {
  readonly count: number;
  readonly blockOf: Int32Array;
  /** How far the middle of each place lies below its block, px. */
  readonly shift: Float64Array;
  /** Blocks that stand next to each other in some layer: the upper, the lower, and the least distance, px. */
  readonly pairs: readonly { readonly upper: number; readonly lower: number; readonly gap: number }[];
}

/** What is needed to place a drawing across its layers. */
export interface PlaceQuest extends Ordered {
  readonly boxes: readonly FlatBox[];
  readonly ports: Ports;
  readonly spacing: Spacing;
}

/** The blocks that straight stretches make. */
export function blocksOf({ layers, order, band, boxes, ports, spacing }: PlaceQuest, straight: Uint8Array): Blocks {
  const places = layers.layerOf.length;
  const blockOf = new Int32Array(places).fill(-1);
  const shift = new Float64Array(places);
  let count = 0;
  for (const row of order.rows)
    for (const place of row) {
      const stretch = (layers.before[place] ?? []).find((each) => at(straight, each) === 1);
      if (stretch === undefined) blockOf[place] = count++;
      else {
        const left = at(layers.left, stretch);
        blockOf[place] = at(blockOf, left);
        shift[place] = at(shift, left) + at(ports.leaving, stretch) - at(ports.entering, stretch);
      }
    }
  const height = (place: number): number => boxes[place]?.h ?? 0;
  const room = (a: number, b: number): number => {
    const boxesOf = (a < boxes.length ? 1 : 0) + (b < boxes.length ? 1 : 0);
    return boxesOf === 2 ? spacing.boxes : boxesOf === 1 ? spacing.boxToLine : spacing.lines;
  };
  const gaps = new Map<number, number>();
  for (const row of order.rows)
    for (let index = 1; index < row.length; index += 1) {
      const [a, b] = [at(row, index - 1), at(row, index)];
      if (at(band, a) !== at(band, b)) continue;
      const gap = (height(a) + height(b)) / 2 + room(a, b) + at(shift, a) - at(shift, b);
      const key = at(blockOf, a) * places + at(blockOf, b);
      gaps.set(key, Math.max(gaps.get(key) ?? -Infinity, gap));
    }
  const pairs = [...gaps].map(([key, gap]) => ({ upper: Math.floor(key / places), lower: key % places, gap }));
  return { count, blockOf, shift, pairs };
}
