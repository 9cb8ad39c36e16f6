import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PenPoint } from "../../../core/scene/stroke-outline.ts";
import { thinPoints } from "../../../renderer/ink/thin-points.ts";

const pen = fc.tuple(
  fc.double({ min: 0, max: 900, noNaN: true }),
  fc.double({ min: 0, max: 900, noNaN: true }),
  fc.constant(0.5),
);

describe("thinPoints", () => {
  it("keeps both ends and points far enough apart", () => {
    const points: readonly PenPoint[] = [
      [0, 0, 0.5],
      [0.5, 0, 0.5],
      [3, 0, 0.7],
      [3.2, 0, 0.9],
    ];
    expect(thinPoints(points, 1)).toEqual([points[0], points[2], points[3]]);
  });

  it("gives a press without a way one point", () => {
    expect(
      thinPoints(
        [
          [4, 4, 0.5],
          [4, 4, 0.5],
        ],
        1,
      ),
    ).toEqual([[4, 4, 0.5]]);
  });

  it("never keeps more than a board takes and always its ends", () => {
    const long = Array.from({ length: 30_000 }, (_, n): PenPoint => [n * 2, Math.sin(n), 0.5]);
    expect(thinPoints(long, 1).length).toBeLessThanOrEqual(5000);
    fc.assert(
      fc.property(fc.array(pen, { minLength: 1, maxLength: 60 }), (points) => {
        const kept = thinPoints(points, 5);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)?.slice(0, 2)).toEqual(points.at(-1)?.slice(0, 2));
      }),
    );
  });
});
