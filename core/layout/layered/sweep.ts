import { type Neighbours, type Sides, sortPositions } from "./neighbours.ts";
import { number, type RowOrder } from "./row-order.ts";
import { sortByKey } from "./sort-by-key.ts";

/** Orders every layer by the medians of its neighbours in the layer before it, from one side of the drawing to the other. */
export type Sweep = (order: RowOrder, toRight: boolean) => void;

/** A sweep over some layers; it keeps its lists, so that a pass allocates nothing. */
export function createSweep({ before, after }: Sides, band: Int32Array): Sweep {
  const found = new Int32Array(before.places.length);
  const wish = new Float64Array(band.length);
  const wishing = new Int32Array(band.length);
  const byWish = { band, key: wish };
  const byBand = { band, key: new Float64Array(band.length) };

  /** Sorts by wish within each band; places without one keep their position among the others. */
  const sortRow = (row: Int32Array): void => {
    let count = 0;
    for (const place of row) if ((wish[place] ?? -1) >= 0) wishing[count++] = place;
    sortByKey(wishing, count, byWish);
    let next = 0;
    for (let index = 0; index < row.length; index += 1)
      if ((wish[row[index] ?? 0] ?? -1) >= 0) row[index] = wishing[next++] ?? 0;
    sortByKey(row, row.length, byBand);
  };

  return ({ rows, position }, toRight) => {
    const side = toRight ? before : after;
    for (let step = 1; step < rows.length; step += 1) {
      const row = rows[toRight ? step : rows.length - 1 - step];
      if (row === undefined) continue;
      for (const place of row) {
        sortPositions(side, place, position, found);
        wish[place] = medianOf(side, place, found);
      }
      sortRow(row);
      number(row, position);
    }
  };
}

/** The weighted median of the sorted positions of the neighbours of a place (Gansner et al. 1993); -1 without any. */
function medianOf({ start }: Neighbours, place: number, found: Int32Array): number {
  const first = start[place] ?? 0;
  const count = (start[place + 1] ?? 0) - first;
  if (count === 0) return -1;
  const middle = first + (count >> 1);
  const high = found[middle] ?? 0;
  if (count % 2 === 1) return high;
  const low = found[middle - 1] ?? 0;
  if (count === 2) return (low + high) / 2;
  const above = low - (found[first] ?? 0);
  const below = (found[first + count - 1] ?? 0) - high;
  return above + below === 0 ? (low + high) / 2 : (low * below + high * above) / (above + below);
}
