import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankNodes } from "../../../../core/layout/layered/rank-nodes.ts";

const SIZE = 5;

/** Connected acyclic graphs: a random tree and some further arcs, all from lower to higher nodes. */
const graphs = fc.record({
  parents: fc.tuple(fc.constant(0), fc.nat(1), fc.nat(2), fc.nat(3)),
  more: fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 4 }),
  weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
});

type Arc = readonly [from: number, to: number, weight: number];

const lengthOf = (arcs: readonly Arc[], rank: ArrayLike<number>): number =>
  arcs.reduce((sum, [from, to, weight]) => sum + weight * ((rank[to] ?? 0) - (rank[from] ?? 0)), 0);

/** The least sum of lengths by trying every rank of every node. */
function leastLength(arcs: readonly Arc[]): number {
  let least = Infinity;
  for (let code = 0; code < SIZE ** SIZE; code += 1) {
    const rank = Array.from({ length: SIZE }, (_, node) => Math.floor(code / SIZE ** node) % SIZE);
    if (arcs.every(([from, to]) => (rank[to] ?? 0) > (rank[from] ?? 0))) least = Math.min(least, lengthOf(arcs, rank));
  }
  return least;
}

describe("ranking nodes", () => {
  it("leads every arc forwards with the least sum of lengths there is", () => {
    fc.assert(
      fc.property(graphs, ({ parents, more, weights }) => {
        const pairs = [
          ...parents.map((parent, index) => [parent, index + 1] as const),
          ...more.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        ];
        const arcs = pairs.map(([from, to], index): Arc => [from, to, weights[index] ?? 1]);
        const rank = rankNodes(SIZE, {
          from: Int32Array.from(arcs, ([from]) => from),
          to: Int32Array.from(arcs, ([, to]) => to),
          weight: Float64Array.from(arcs, ([, , weight]) => weight),
        });
        for (const [from, to] of arcs) expect(rank[to]).toBeGreaterThan(rank[from] ?? 0);
        expect(lengthOf(arcs, rank)).toBeCloseTo(leastLength(arcs));
      }),
      { numRuns: 60 },
    );
  });
});
