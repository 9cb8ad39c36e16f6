import { describe, expect, it } from "vitest";
import { nextCell } from "../../../../renderer/panels/outline/next-cell.ts";

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const size = { row: 30, column: 5 };

describe("keys in a table", () => {
  it("go to the next cell and stop at the edges", () => {
    expect(nextCell(press("ArrowDown"), { row: 3, column: 2 }, size)).toEqual({ row: 4, column: 2 });
    expect(nextCell(press("ArrowDown"), { row: 29, column: 2 }, size)).toEqual({ row: 29, column: 2 });
    expect(nextCell(press("ArrowLeft"), { row: 3, column: 0 }, size)).toEqual({ row: 3, column: 0 });
    expect(nextCell(press("ArrowRight"), { row: 3, column: 0 }, size)).toEqual({ row: 3, column: 1 });
  });

  it("go far with Page, Home and End", () => {
    expect(nextCell(press("PageDown"), { row: 3, column: 2 }, size)).toEqual({ row: 13, column: 2 });
    expect(nextCell(press("PageUp"), { row: 3, column: 2 }, size)).toEqual({ row: 0, column: 2 });
    expect(nextCell(press("End"), { row: 3, column: 2 }, size)).toEqual({ row: 3, column: 4 });
    expect(nextCell(press("End", true), { row: 3, column: 2 }, size)).toEqual({ row: 29, column: 4 });
    expect(nextCell(press("Home", true), { row: 3, column: 2 }, size)).toEqual({ row: 0, column: 0 });
  });

  it("leave other keys, and arrows with Ctrl, to others", () => {
    for (const key of [press("a"), press("Enter"), press("ArrowDown", true)]) {
      expect(nextCell(key, { row: 3, column: 2 }, size)).toBeNull();
    }
  });
});
