import { at } from "./at.ts";
import type { Layers } from "./layers.ts";
import { number, type RowOrder } from "./row-order.ts";

/** Orders every layer by the medians of its neighbours in the layer before it, from one side of the drawing to the other. */
export function sweep(layers: Layers, { rows, position }: RowOrder, band: Int32Array, toRight: boolean): void {
  const wish = new Float64Array(position.length);
  for (let step = 1; step < rows.length; step += 1) {
    const row = rows[toRight ? step : rows.length - 1 - step];
    if (row === undefined) continue;
    for (const place of row) wish[place] = wishOf(layers, position, place, toRight);
    sortRow(row, wish, band);
    number(row, position);
  }
}

/** The weighted median of the positions of the neighbours on one side (Gansner et al. 1993); -1 without any. */
function wishOf(layers: Layers, position: Int32Array, place: number, toRight: boolean): number {
  const stretches = (toRight ? layers.before : layers.after)[place] ?? [];
  const ends = toRight ? layers.left : layers.right;
  const count = stretches.length;
  if (count === 0) return -1;
  if (count === 1) return at(position, at(ends, stretches[0] ?? 0));
  const found = stretches.map((stretch) => at(position, at(ends, stretch))).sort((a, b) => a - b);
  const middle = count >> 1;
  const [low, high] = [at(found, middle - 1), at(found, middle)];
  if (count % 2 === 1) return high;
  if (count === 2) return (low + high) / 2;
  const [above, below] = [low - at(found, 0), at(found, count - 1) - high];
  return above + below === 0 ? (low + high) / 2 : (low * below + high * above) / (above + below);
}

/** Sorts by wish within each band; places without one keep their position among the others. */
function sortRow(row: Int32Array, wish: Float64Array, band: Int32Array): void {
  const wishing = Array.from(row)
    .filter((place) => at(wish, place) >= 0)
    .sort((a, b) => at(band, a) - at(band, b) || at(wish, a) - at(wish, b));
  let next = 0;
  const mixed = row.map((place) => (at(wish, place) < 0 ? place : (wishing[next++] ?? place)));
  const ordered = Array.from(mixed).sort((a, b) => at(band, a) - at(band, b));
  row.set(ordered);
}
