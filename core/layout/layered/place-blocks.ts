import { ZONE_PADDING } from "../../model/zone-frame.ts";
import { at } from "./at.ts";
import { type Blocks, blocksOf, type PlaceQuest } from "./blocks.ts";

const SWEEPS = 24;

interface Pull {
  readonly other: number;
  /** The place of this block, less that of the other, at which the stretch would be straight, px. */
  readonly offset: number;
}

interface Neighbour {
  readonly other: number;
  readonly gap: number;
}

/** Where the middle of every place lies, px: straight stretches are kept straight and the others made short. */
export function placeAcross(quest: PlaceQuest, straight: Uint8Array): Float64Array {
  const blocks = blocksOf(quest, straight);
  const above = neighboursOf(blocks, "lower");
  const below = neighboursOf(blocks, "upper");
  const order = topDown(blocks.count, above, below);
  const y = between(order, above, below);
  const pulls = pullsOf(quest, blocks, straight);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const turn = sweep % 2 === 0 ? order : [...order].reverse();
    for (const block of turn) {
      const wish = medianOf(pulls[block] ?? [], y);
      if (wish === null) continue;
      let [least, most] = [-Infinity, Infinity];
      for (const { other, gap } of above[block] ?? []) least = Math.max(least, at(y, other) + gap);
      for (const { other, gap } of below[block] ?? []) most = Math.min(most, at(y, other) - gap);
      y[block] = Math.max(least, Math.min(most, wish));
    }
  }
  return stackBands(
    quest,
    blocks.shift.map((shift, place) => Math.round(at(y, at(blocks.blockOf, place))) + shift),
  );
}

/** Moves each band below the one before; a drawing without bands stays as it is. */
function stackBands({ band, layers, boxes, spacing }: PlaceQuest, y: Float64Array): Float64Array {
  const count = band.reduce((most, each) => Math.max(most, each + 1), 1);
  if (count === 1) return y;
  const top = new Float64Array(count).fill(Infinity);
  const bottom = new Float64Array(count).fill(-Infinity);
  layers.layerOf.forEach((_, place) => {
    const half = (boxes[place]?.h ?? 0) / 2;
    const each = at(band, place);
    top[each] = Math.min(at(top, each), at(y, place) - half);
    bottom[each] = Math.max(at(bottom, each), at(y, place) + half);
  });
  const move = new Float64Array(count);
  let floor = 0;
  for (let each = 0; each < count; each += 1) {
    if (at(top, each) === Infinity) continue;
    move[each] = Math.round(floor - at(top, each));
    floor += at(bottom, each) - at(top, each) + ZONE_PADDING.top + ZONE_PADDING.bottom + spacing.boxes;
  }
  return y.map((value, place) => value + at(move, at(band, place)));
}

function neighboursOf({ count, pairs }: Blocks, end: "upper" | "lower"): readonly (readonly Neighbour[])[] {
  const found: Neighbour[][] = Array.from({ length: count }, () => []);
  for (const pair of pairs) found[pair[end]]?.push({ other: end === "lower" ? pair.upper : pair.lower, gap: pair.gap });
  return found;
}

type Neighbours = readonly (readonly Neighbour[])[];

/** Blocks such that nobody comes before somebody above. */
function topDown(count: number, above: Neighbours, below: Neighbours): readonly number[] {
  const waiting = Int32Array.from(above, (list) => list.length);
  const order: number[] = [];
  for (let block = 0; block < count; block += 1) if (at(waiting, block) === 0) order.push(block);
  for (const block of order)
    for (const { other } of below[block] ?? []) {
      waiting[other] = at(waiting, other) - 1;
      if (at(waiting, other) === 0) order.push(other);
    }
  return order;
}

/** The middle between standing as high and as low as a drawing of the least height allows. */
function between(order: readonly number[], above: Neighbours, below: Neighbours): Float64Array {
  const high = new Float64Array(order.length);
  for (const block of order)
    for (const { other, gap } of above[block] ?? []) high[block] = Math.max(at(high, block), at(high, other) + gap);
  const bottom = high.reduce((most, value) => Math.max(most, value), 0);
  const low = new Float64Array(order.length).fill(bottom);
  for (const block of [...order].reverse())
    for (const { other, gap } of below[block] ?? []) low[block] = Math.min(at(low, block), at(low, other) - gap);
  return high.map((value, block) => (value + at(low, block)) / 2);
}

function pullsOf({ layers, band, ports }: PlaceQuest, { count, blockOf, shift }: Blocks, straight: Uint8Array) {
  const pulls: Pull[][] = Array.from({ length: count }, () => []);
  layers.left.forEach((left, stretch) => {
    const right = at(layers.right, stretch);
    if (at(straight, stretch) === 1 || at(band, left) !== at(band, right)) return;
    const offset = at(shift, right) + at(ports.entering, stretch) - at(shift, left) - at(ports.leaving, stretch);
    pulls[at(blockOf, left)]?.push({ other: at(blockOf, right), offset });
    pulls[at(blockOf, right)]?.push({ other: at(blockOf, left), offset: -offset });
  });
  return pulls;
}

function medianOf(pulls: readonly Pull[], y: Float64Array): number | null {
  if (pulls.length === 0) return null;
  const places = pulls.map(({ other, offset }) => at(y, other) + offset).sort((a, b) => a - b);
  const middle = places.length >> 1;
  return places.length % 2 === 1 ? at(places, middle) : (at(places, middle - 1) + at(places, middle)) / 2;
}
