import { describe, expect, it } from "vitest";
import { chooseAllColumns } from "../../../../core/layout/layered/choose-columns.ts";
import type { FlatLine } from "../../../../core/layout/layered/flat-graph.ts";
import { flatGraph, line } from "./flat.ts";

const columnsOf = (boxes: number, lines: readonly FlatLine[]): readonly number[] => [
  ...chooseAllColumns(flatGraph(boxes, lines)),
];

describe("choosing columns", () => {
  it("gives each step of a chain the next column", () => {
    expect(columnsOf(5, [line(0, 1), line(1, 2), line(2, 3), line(3, 4)])).toEqual([0, 1, 2, 3, 4]);
  });

  it("lets the feedback of a loop run backwards, not its main way", () => {
    const columns = columnsOf(4, [line(0, 1, 12), line(1, 2, 12), line(2, 3, 12), line(3, 0, 0.5)]);
    expect(columns).toEqual([0, 1, 2, 3]);
  });

  it("never puts the ends of a flow into one column, whatever the size", () => {
    for (const size of [20, 120]) {
      const lines = Array.from({ length: size * 1.5 }, (_, index) => line(index % size, (index * 7 + 3) % size));
      const columns = columnsOf(size, lines);
      for (const { from, to } of lines) if (from !== to) expect(columns[from]).not.toBe(columns[to]);
    }
  });

  it("is the same every time", () => {
    const lines = Array.from({ length: 40 }, (_, index) => line(index % 25, (index * 11 + 5) % 25));
    expect(columnsOf(25, lines)).toEqual(columnsOf(25, lines));
  });

  it("spreads boxes without lines over several columns", () => {
    expect(new Set(columnsOf(8, [])).size).toBe(4);
  });
});
