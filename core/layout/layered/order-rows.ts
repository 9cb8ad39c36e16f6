import { randomFrom } from "../random.ts";
import { at } from "./at.ts";
import { type CountAfter, countCrossings, createCount } from "./count-crossings.ts";
import type { Layers } from "./layers.ts";
import { sidesOf } from "./neighbours.ts";
import { copyOrder, orderBy, type RowOrder } from "./row-order.ts";
import { createShaker } from "./shake.ts";
import { createSifter, type Sifter } from "./sift.ts";
import { createSweep, type Sweep } from "./sweep.ts";

/** What to order: the layers, the band of each place (lower bands stand above), the start of the random numbers. */
export interface OrderQuest {
  readonly layers: Layers;
  readonly band: Int32Array;
  readonly seed: number;
  /** How long to search, as a part of the usual time. */
  readonly effort: number;
  readonly onProgress?: (share: number) => void;
}

interface Search extends OrderQuest {
  readonly sifter: Sifter;
  readonly sweep: Sweep;
  readonly countAfter: CountAfter;
}

/** How long an order is sought, in looks at a pair of places, so that the result does not depend on the machine. */
const LOOKS = 2_500_000;
const SWEEPS = 10;
/** Sweeps when an order is only sought to judge the columns: more change nothing that is chosen. */
const SWEEPS_AT_A_GLANCE = 6;
const GLANCE = 0.02;
const STARTS = 8;
const MOST_SHAKES = 4000;
/** Shakes for each layer that may gain nothing, one after another, before the search ends. */
const PATIENCE = 80;
const PROGRESS_EACH = 50;

/** The order with the fewest crossings that several seeded starts and small shakes of the best of them found. */
export function orderRows(quest: OrderQuest): RowOrder {
  const { layers, band, seed } = quest;
  const looks = LOOKS * quest.effort;
  const random = randomFrom(seed);
  const sides = sidesOf(layers);
  const countAfter = createCount(sides);
  const search: Search = { ...quest, sifter: createSifter(sides, band), sweep: createSweep(sides, band), countAfter };
  const pass = looksOfPass(layers);
  let best = settle(search, orderBy(layers, walkOrder(layers, true), band));
  let least = countCrossings(layers, best, countAfter);
  const starts = Math.min(STARTS, Math.floor(looks / (pass * SWEEPS * 3)));
  for (let start = 1; start <= starts && least > 0; start += 1) {
    const places = start === 1 ? walkOrder(layers, false) : shuffled(layers, random);
    const next = settle(search, orderBy(layers, places, band));
    const crossings = countCrossings(layers, next, countAfter);
    if (crossings < least) [best, least] = [next, crossings];
  }
  const shakes = Math.min(MOST_SHAKES, Math.floor((looks / pass) * (layers.width / 12)));
  const shakeOnce = createShaker(search, best);
  const patience = PATIENCE * layers.width;
  let gained = 0;
  for (let shake = 0; shake < shakes && shake - gained < patience && least > 0; shake += 1) {
    if (shake % PROGRESS_EACH === 0) quest.onProgress?.(shake / shakes);
    const change = shakeOnce(random);
    if (change < 0) gained = shake;
    least += change;
  }
  return best;
}

/** Looks at a pair of places in one pass over all layers. */
function looksOfPass({ layerOf, width }: Layers): number {
  const sizes = new Float64Array(width);
  for (const column of layerOf) sizes[column] = at(sizes, column) + 1;
  return sizes.reduce((sum, size) => sum + size * size, 1) + layerOf.length;
}

/** Sweeps to and fro, then moves single places until none helps. */
function settle({ layers, effort, sifter, sweep, countAfter }: Search, order: RowOrder): RowOrder {
  const sweeps = effort < GLANCE ? SWEEPS_AT_A_GLANCE : SWEEPS;
  let best = copyOrder(order);
  let least = countCrossings(layers, best, countAfter);
  for (let pass = 0; pass < sweeps; pass += 1) {
    sweep(order, pass % 2 === 0);
    if (pass % 2 === 1) sifter.once(order);
    const crossings = countCrossings(layers, order, countAfter);
    if (crossings < least) [best, least] = [copyOrder(order), crossings];
  }
  sifter.until(best, best.rows.keys(), new Set());
  return best;
}

/** Places as a walk along the lines meets them, from the sources or from the sinks. */
function walkOrder({ layerOf, after, before, left, right }: Layers, fromSources: boolean): readonly number[] {
  const seen = new Uint8Array(layerOf.length);
  const found: number[] = [];
  const [ahead, back] = fromSources ? [after, before] : [before, after];
  const ends = fromSources ? right : left;
  for (let start = 0; start < layerOf.length; start += 1) {
    if (at(seen, start) === 1 || (back[start]?.length ?? 0) > 0) continue;
    const stack = [start];
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      if (at(seen, place) === 1) continue;
      seen[place] = 1;
      found.push(place);
      for (const stretch of ahead[place] ?? []) stack.push(at(ends, stretch));
    }
  }
  return found;
}

function shuffled({ layerOf }: Layers, random: () => number): readonly number[] {
  return Array.from(layerOf, (_, place) => ({ place, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ place }) => place);
}
