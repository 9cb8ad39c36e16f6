import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../../core/model/records/fields.ts";
import { distance, roundedPath } from "../../../../core/scene/polyline.ts";
import { dashRuns } from "../../../../renderer/canvas/pieces/dash-runs.ts";

describe("the runs of a dashed line", () => {
  it("are one where nothing is long", () => {
    expect(dashRuns("M 0 0 H 100 Q 108 0 108 8 V 90")).toEqual([{ d: "M 0 0 H 100 Q 108 0 108 8 V 90", offset: 0 }]);
  });

  it("are the long straight stretches and what lies between them, each with its way from the start", () => {
    const runs = dashRuns("M 10 0 H 40 V 900 L 60 900 H 400");
    expect(runs.map(({ d }) => d)).toEqual(["M 10 0 H 40", "M 40 0 V 900", "M 40 900 L 60 900", "M 60 900 H 400"]);
    expect(runs.map(({ offset }) => offset)).toEqual([0, 30, 930, 950]);
  });

  it("begin anew where the pen was lifted, as dashes do", () => {
    const runs = dashRuns("M 0 0 H 300 M 310 0 H 700");
    expect(runs).toEqual([
      { d: "M 0 0 H 300", offset: 0 },
      { d: "M 310 0 H 700", offset: 0 },
    ]);
  });

  it("lead along the same way as the whole line", () => {
    const step = fc.record({ along: fc.integer({ min: -600, max: 600 }), isAcross: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let at: Point = { x: 0, y: 0 };
        const points = [
          at,
          ...steps.map(({ along, isAcross }) => {
            at = isAcross ? { x: at.x + along, y: at.y } : { x: at.x, y: at.y + along };
            return at;
          }),
        ];
        const runs = dashRuns(roundedPath(points, 0));
        const joined = runs.map(({ d }) => d.replace(/^M \S+ \S+/, "")).join("");
        expect(`M 0 0${joined}`).toBe(roundedPath(points, 0));
        const whole = points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0);
        for (const { offset } of runs) expect(offset).toBeLessThanOrEqual(whole);
      }),
    );
  });
});
