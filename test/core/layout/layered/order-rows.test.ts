import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings, createCount } from "../../../../core/layout/layered/count-crossings.ts";
import { type Layers, layersOf } from "../../../../core/layout/layered/layers.ts";
import { sidesOf } from "../../../../core/layout/layered/neighbours.ts";
import { orderRows } from "../../../../core/layout/layered/order-rows.ts";
import { orderBy, type RowOrder } from "../../../../core/layout/layered/row-order.ts";
import { createShaker } from "../../../../core/layout/layered/shake.ts";
import { createSifter } from "../../../../core/layout/layered/sift.ts";
import { randomFrom } from "../../../../core/layout/random.ts";

const graphs = fc.record({
  columns: fc.array(fc.nat(3), { minLength: 4, maxLength: 12 }),
  pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
});

function layersFrom({ columns, pairs }: { columns: number[]; pairs: [number, number][] }): Layers {
  const used = [...new Set(columns)].sort((a, b) => a - b);
  const layer = Int32Array.from(columns, (column) => used.indexOf(column));
  const lines = pairs
    .map(([from, to]) => ({ from: from % columns.length, to: to % columns.length }))
    .filter(({ from, to }) => layer[from] !== layer[to]);
  return layersOf(layer, lines);
}

/** Crossings by looking at every pair of stretches. */
function countPairs({ left, right, layerOf }: Layers, { position }: RowOrder): number {
  let count = 0;
  left.forEach((a, one) => {
    left.forEach((b, other) => {
      if (other <= one || layerOf[a] !== layerOf[b]) return;
      const [c, d] = [right[one] ?? 0, right[other] ?? 0];
      if (((position[a] ?? 0) - (position[b] ?? 0)) * ((position[c] ?? 0) - (position[d] ?? 0)) < 0) count += 1;
    });
  });
  return count;
}

const noBands = (layers: Layers): Int32Array => new Int32Array(layers.layerOf.length);
const asListed = (layers: Layers): RowOrder => orderBy(layers, [...layers.layerOf.keys()], noBands(layers));

describe("counting crossings", () => {
  it("gives what looking at every pair gives", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layers = layersFrom(graph);
        expect(countCrossings(layers, asListed(layers))).toBe(countPairs(layers, asListed(layers)));
      }),
    );
  });
});

describe("ordering rows", () => {
  it("never crosses more than the order of the list, and keeps every place in its layer", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layers = layersFrom(graph);
        const order = orderRows({ layers, band: noBands(layers), seed: 3, effort: 0.01 });
        expect(countCrossings(layers, order)).toBeLessThanOrEqual(countCrossings(layers, asListed(layers)));
        order.rows.forEach((row, column) => {
          for (const place of row) expect(layers.layerOf[place]).toBe(column);
        });
        expect(order.rows.reduce((sum, row) => sum + row.length, 0)).toBe(layers.layerOf.length);
      }),
      { numRuns: 50 },
    );
  });

  it("finds the order without crossings of a tangled ladder", () => {
    const layers = layersOf(
      Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]),
      [0, 1, 2, 3].map((from) => ({ from, to: 7 - from })),
    );
    expect(countCrossings(layers, asListed(layers))).toBe(6);
    expect(countCrossings(layers, orderRows({ layers, band: noBands(layers), seed: 1, effort: 1 }))).toBe(0);
  });

  it("keeps places of a lower band above the others", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layers = layersFrom(graph);
        const band = Int32Array.from(layers.layerOf, (_, place) => place % 3);
        const { rows } = orderRows({ layers, band, seed: 3, effort: 0.01 });
        for (const row of rows) {
          const bands = Array.from(row, (place) => band[place] ?? 0);
          expect(bands).toEqual([...bands].sort((a, b) => a - b));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("shaking an order", () => {
  it("never adds crossings, and tells how many are gone", () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, seed) => {
        const layers = layersFrom(graph);
        const band = noBands(layers);
        const order = asListed(layers);
        const sides = sidesOf(layers);
        const shakeOnce = createShaker(
          { band, sifter: createSifter(sides, band), countAfter: createCount(sides) },
          order,
        );
        const random = randomFrom(seed);
        for (let shake = 0; shake < 40; shake += 1) {
          const before = countPairs(layers, order);
          const change = shakeOnce(random);
          expect(change).toBeLessThanOrEqual(0);
          expect(countPairs(layers, order)).toBe(before + change);
        }
      }),
    );
  });
});
