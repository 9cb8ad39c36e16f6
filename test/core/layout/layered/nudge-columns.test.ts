import { describe, expect, it } from "vitest";
import { nudgeColumns } from "../../../../core/layout/layered/nudge-columns.ts";

describe("columns whose single boxes are moved", () => {
  const wish = [0, 1, 2, 3];
  const costOf = (columns: Int32Array): number =>
    columns.reduce((sum, column, box) => sum + Math.abs(column - (wish[box] ?? 0)), 0);

  it("end where no single box is better off near by", () => {
    expect([...nudgeColumns(Int32Array.from([0, 0, 1, 3]), costOf)]).toEqual(wish);
  });

  it("stay as they are when nothing costs less, and leave the plan given alone", () => {
    const plan = Int32Array.from([0, 0, 1]);
    expect([...nudgeColumns(plan, () => 1)]).toEqual([0, 0, 1]);
    expect([...plan]).toEqual([0, 0, 1]);
  });

  it("begin at 0 and leave no column empty when a box went beyond the first", () => {
    const leftmost = (columns: Int32Array): number => (columns[0] ?? 0) - (columns[1] ?? 0);
    const found = nudgeColumns(Int32Array.from([0, 0, 0]), leftmost);
    expect([...new Set(found)].sort()).toEqual(Array.from({ length: new Set(found).size }, (_, column) => column));
    expect(found[0]).toBeLessThan(found[1] ?? 0);
  });
});
