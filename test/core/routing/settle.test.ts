import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle } from "../../../core/routing/settle.ts";
import { squeeze } from "../../../core/routing/squeeze.ts";

const seat = (wish: number, least = -100, most = 100) => ({ wish, least, most });

describe("settling lines in their order", () => {
  it("spreads lines with one wish evenly around it", () => {
    const apart = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    expect(settle([seat(5), seat(5), seat(5)], apart, 10)).toEqual([-5, 5, 15]);
  });

  it("leaves lines alone that have room already", () => {
    expect(settle([seat(0), seat(30)], [[0, 1]], 10)).toEqual([0, 30]);
  });

  it("moves only the free line when the other is fixed", () => {
    expect(settle([seat(0, 0, 0), seat(0)], [[0, 1]], 10)).toEqual([0, 10]);
  });

  it("says when there is not enough room", () => {
    expect(settle([seat(0, 0, 5), seat(0, 0, 5)], [[0, 1]], 10)).toBeNull();
  });

  it("keeps limits and distances for any wishes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 8 }), (wishes) => {
        const apart = wishes.slice(1).map((_, at) => [at, at + 1] as const);
        const places = settle(
          wishes.map((wish) => seat(wish)),
          apart,
          10,
        );
        expect(places).not.toBeNull();
        places?.forEach((place, at) => {
          expect(Math.abs(place)).toBeLessThanOrEqual(100.001);
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThan(9.999);
        });
      }),
    );
  });
});

describe("squeezing lines in", () => {
  it("finds a free place beyond fixed lines, whatever the order", () => {
    const seats = [seat(0, 0, 0), seat(12, 12, 12), seat(4)];
    expect(
      squeeze(
        seats,
        [
          [0, 2],
          [2, 1],
        ],
        10,
      ),
    ).toEqual([0, 12, -10]);
  });

  it("says when a line finds no place", () => {
    expect(squeeze([seat(0, 0, 0), seat(0, -5, 5)], [[0, 1]], 10)).toBeNull();
  });

  it("places those that find room when not all can have some", () => {
    const seats = [seat(0, 0, 0), seat(0, -5, 5), seat(4, -20, 20)];
    const apart = [
      [0, 1],
      [0, 2],
    ] as const;
    expect(squeeze(seats, apart, 10)).toBeNull();
    expect(squeeze(seats, apart, 10, "most")).toEqual([0, null, 10]);
  });

  it("says when two lines that cannot move are too near to each other", () => {
    expect(squeeze([seat(0, 0, 0), seat(3, 3, 3)], [[0, 1]], 10)).toBeNull();
  });
});
