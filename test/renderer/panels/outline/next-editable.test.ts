import { describe, expect, it } from "vitest";
import type { GridColumn, GridRow } from "../../../../renderer/panels/outline/grid-column.ts";
import { nextEditable } from "../../../../renderer/panels/outline/next-editable.ts";

const ROWS: readonly GridRow[] = ["a", "b", "c"].map((id) => ({ id, owner: id, level: 1 }));
const edit = { sort: "choice", label: "", value: "", groups: [], keep: () => undefined } as const;
const column = (title: string, rows: string): GridColumn<GridRow> => ({
  title,
  width: "1fr",
  cell: () => "",
  edit: ({ id }) => (rows.includes(id) ? edit : null),
});
// Name of all, nothing, zone of a and c.
const COLUMNS = [column("Name", "abc"), column("Nothing", ""), column("Zone", "ac")];

describe("Tab in a cell that is being changed", () => {
  it("goes to the next cell that can be changed, over the end of the row", () => {
    const next = (row: number, at: number) => nextEditable(ROWS, COLUMNS, { row, column: at }, "next");
    expect(next(0, 0)).toEqual({ row: 0, column: 2 });
    expect(next(0, 2)).toEqual({ row: 1, column: 0 });
    expect(next(1, 0)).toEqual({ row: 2, column: 0 });
    expect(next(2, 2)).toBeNull();
  });

  it("goes back the same way with Shift", () => {
    const back = (row: number, at: number) => nextEditable(ROWS, COLUMNS, { row, column: at }, "previous");
    expect(back(2, 0)).toEqual({ row: 1, column: 0 });
    expect(back(1, 0)).toEqual({ row: 0, column: 2 });
    expect(back(0, 0)).toBeNull();
  });
});
