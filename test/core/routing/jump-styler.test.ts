import { describe, expect, it } from "vitest";
import { changedCopy } from "../../../core/model/changed-map.ts";
import { createJumpStyler, withJumps } from "../../../core/routing/jump-style.ts";
import type { Route, Routes } from "../../../core/routing/routes.ts";
import { CountedMap } from "../../support/counted-map.ts";

const routeAt = (y: number): Route => ({
  points: [
    { x: 0, y },
    { x: 90, y },
  ],
  label: { x: 45, y },
  jumps: [{ x: 20, y, over: "other" }],
});
const routes = () => new CountedMap<string, Route>(Array.from({ length: 500 }, (_, at) => [`f${at}`, routeAt(at)]));

/** The routes with one changed, one gone and one new. */
function next(from: Routes): Routes {
  const changed = changedCopy(from);
  changed.set("f3", routeAt(-3));
  changed.delete("f4");
  changed.set("late", routeAt(7));
  return changed;
}

describe("jumps in another style, from one state of a board to the next", () => {
  it.each(["none", "gap"] as const)("are as if all were restyled: %s", (style) => {
    const restyle = createJumpStyler();
    const first = routes();
    restyle(first, style);
    const second = next(first);
    expect(new Map(restyle(second, style))).toEqual(withJumps(second, style));
    expect(new Map(restyle(first, "arc"))).toEqual(new Map(first));
    expect(new Map(restyle(first, "none"))).toEqual(withJumps(first, "none"));
  });

  it("are restyled only where they differ", () => {
    const restyle = createJumpStyler();
    const first = routes();
    const before = restyle(first, "gap");
    first.walks = 0;
    const after = restyle(next(first), "gap");
    expect(first.walks).toBe(0);
    expect(after.get("f5")).toBe(before.get("f5"));
  });
});
