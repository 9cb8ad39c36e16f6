import { describe, expect, it } from "vitest";
import type { GridRow } from "../../../../renderer/panels/outline/grid-column.ts";
import { gridKey } from "../../../../renderer/panels/outline/grid-key.ts";

const PLAIN: GridRow = { id: "a", owner: "a", level: 2 };
const AROUND = { parent: 0, canDelete: true, canReorder: true };

const press = (
  key: string,
  mods: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {},
  { row = PLAIN, column = 1, around = AROUND }: { row?: GridRow; column?: number; around?: typeof AROUND } = {},
) =>
  gridKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods },
    { place: { row: 3, column }, size: { row: 9, column: 4 }, row },
    around,
  );

describe("the keys of a table", () => {
  it("go to cells, and choose on the way with Shift", () => {
    expect(press("ArrowDown")).toEqual({ does: "go", to: { row: 4, column: 1 }, extend: false });
    expect(press("ArrowDown", { shiftKey: true })).toEqual({ does: "go", to: { row: 4, column: 1 }, extend: true });
  });

  it("fold and unfold in the first column, and lead to what a row lies below", () => {
    const at = (row: GridRow) => ({ row, column: 0 });
    expect(press("ArrowLeft", {}, at({ ...PLAIN, expanded: true }))).toEqual({ does: "fold" });
    expect(press("ArrowRight", {}, at({ ...PLAIN, expanded: false }))).toEqual({ does: "fold" });
    expect(press("ArrowLeft", {}, at({ ...PLAIN, expanded: false }))).toMatchObject({ to: { row: 0, column: 0 } });
    expect(press("ArrowLeft", {}, { row: { ...PLAIN, expanded: true }, column: 1 })).toMatchObject({
      does: "go",
      to: { row: 3, column: 0 },
    });
  });

  it("pass by folded details on their way to the right", () => {
    const row = { ...PLAIN, expanded: false, hasDetails: true };
    expect(press("ArrowRight", {}, { row, column: 0 })).toMatchObject({ does: "go", to: { column: 1 } });
  });

  it("move rows with Alt and Shift, and leave Alt alone to the board", () => {
    expect(press("ArrowUp", { altKey: true, shiftKey: true })).toEqual({ does: "up" });
    expect(press("ArrowDown", { altKey: true, shiftKey: true })).toEqual({ does: "down" });
    expect(press("ArrowUp", { altKey: true })).toBeNull();
    const fixed = { around: { ...AROUND, canReorder: false } };
    expect(press("ArrowUp", { altKey: true, shiftKey: true }, fixed)).toBeNull();
  });

  it("open, choose, choose all and delete; what the board does with a key stays its own", () => {
    expect([press("Enter"), press("F2"), press(" ")].map((key) => key?.does)).toEqual(["open", "open", "toggle"]);
    expect(press("a", { ctrlKey: true })).toEqual({ does: "all" });
    expect(press("Delete")).toEqual({ does: "delete" });
    expect(press("Delete", {}, { around: { ...AROUND, canDelete: false } })).toBeNull();
    expect([press("a"), press("ArrowRight", { ctrlKey: true }), press("z", { ctrlKey: true })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
