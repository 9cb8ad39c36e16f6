import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIT_GAP, isFree, makeRoom } from "../../../core/layout/make-room.ts";

const boxArbitrary = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  w: fc.constant(184),
  h: fc.constant(64),
});

describe("making room", () => {
  it("ends, keeps what moved clear of the new box and of each other, and moves only down, however the boxes stand", () => {
    fc.assert(
      fc.property(boxArbitrary, fc.array(boxArbitrary, { maxLength: 12 }), (wish, boxes) => {
        const placed = new Map(boxes.map((box, at) => [`n${at}`, box]));
        const { place, moved } = makeRoom(wish, placed, new Set());
        const done = [place, ...moved.values()];
        for (const [id, box] of moved) {
          expect(
            isFree(
              box,
              done.filter((other) => other !== box),
            ),
          ).toBe(true);
          expect(box.y).toBeGreaterThan(placed.get(id)?.y ?? Infinity);
        }
      }),
    );
  });

  it("moves the box below by no more than the new one needs", () => {
    const below = { x: 0, y: 10, w: 184, h: 64 };
    const { moved } = makeRoom({ x: 0, y: 0, w: 184, h: 64 }, new Map([["below", below]]), new Set());
    expect(moved.get("below")?.y).toBe(64 + FIT_GAP);
  });
});
