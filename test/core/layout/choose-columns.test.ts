import { describe, expect, it } from "vitest";
import { chooseColumns } from "../../../core/layout/choose-columns.ts";
import { countCrossings } from "../../../core/layout/count-crossings.ts";
import type { PlanEdge } from "../../../core/layout/plan-layers.ts";

const flow = (from: number, to: number, back = 6): PlanEdge => ({ from, to, pull: 2, back });

describe("choosing columns", () => {
  it("gives each step of a chain the next column", () => {
    expect(chooseColumns(5, [flow(0, 1), flow(1, 2), flow(2, 3), flow(3, 4)])).toEqual([0, 1, 2, 3, 4]);
  });

  it("lets the feedback of a loop run backwards, not its main way", () => {
    const columns = chooseColumns(4, [flow(0, 1, 12), flow(1, 2, 12), flow(2, 3, 12), flow(3, 0, 0.5)]);
    expect(columns).toEqual([0, 1, 2, 3]);
  });

  it("never puts the ends of a flow into one column", () => {
    const edges = Array.from({ length: 30 }, (_, index) => flow(index % 20, (index * 7 + 3) % 20));
    const columns = chooseColumns(20, edges) ?? [];
    for (const { from, to } of edges) if (from !== to) expect(columns[from]).not.toBe(columns[to]);
  });

  it("is the same every time", () => {
    const edges = Array.from({ length: 40 }, (_, index) => flow(index % 25, (index * 11 + 5) % 25));
    expect(chooseColumns(25, edges)).toEqual(chooseColumns(25, edges));
  });

  it("leaves a large board to the engine", () => {
    expect(chooseColumns(81, [])).toBeNull();
  });
});

describe("counting crossings", () => {
  it("finds the order without crossings where there is one", () => {
    expect(countCrossings([0, 0, 1, 1], [flow(0, 3), flow(1, 2)])).toBe(0);
  });

  it("counts the one that no order avoids", () => {
    expect(countCrossings([0, 0, 1, 1], [flow(0, 2), flow(0, 3), flow(1, 2), flow(1, 3)])).toBe(1);
  });

  it("counts crossings with flows that pass over several columns", () => {
    const two = [flow(0, 2), flow(0, 3), flow(1, 2), flow(1, 3)];
    expect(countCrossings([0, 0, 2, 2], two)).toBe(1);
  });
});
