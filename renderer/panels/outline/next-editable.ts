import type { CellStep } from "./cell-edit.ts";
import type { GridColumn, GridRow } from "./grid-column.ts";
import type { CellPlace } from "./next-cell.ts";

/** The next or previous cell that is changed in its place, going on in the rows around; null when there is none near. */
export function nextEditable<R extends GridRow>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  at: CellPlace,
  step: Exclude<CellStep, "stay">,
): CellPlace | null {
  const by = step === "next" ? 1 : -1;
  const width = columns.length;
  let place = at.row * width + at.column + by;
  // Rows without such a cell are few: a search without end would only be one of a table that has none at all.
  for (let tries = width * FAR; tries > 0; tries -= 1, place += by) {
    const row = rows[Math.floor(place / width)];
    if (place < 0 || row === undefined) return null;
    const column = place % width;
    if ((columns[column]?.edit?.(row) ?? null) !== null) return { row: Math.floor(place / width), column };
  }
  return null;
}

/** Most rows that are searched. */
const FAR = 20;
