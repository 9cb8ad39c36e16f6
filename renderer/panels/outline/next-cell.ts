/** A cell of a table by row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A key as pressed. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 10;

/** Where a key leads from a cell of a table with so many rows and columns; null for keys that do not move. */
export function nextCell({ key, ctrlKey, metaKey }: Press, at: CellPlace, size: CellPlace): CellPlace | null {
  const mod = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.row - 1, size.column - 1];
  const row = (to: number): CellPlace => ({ ...at, row: Math.max(0, Math.min(to, lastRow)) });
  const column = (to: number): CellPlace => ({ ...at, column: Math.max(0, Math.min(to, lastColumn)) });
  if (key === "Home") return mod ? { row: 0, column: 0 } : column(0);
  if (key === "End") return mod ? { row: lastRow, column: lastColumn } : column(lastColumn);
  if (mod) return null;
  switch (key) {
    case "ArrowUp":
      return row(at.row - 1);
    case "ArrowDown":
      return row(at.row + 1);
    case "ArrowLeft":
      return column(at.column - 1);
    case "ArrowRight":
      return column(at.column + 1);
    case "PageUp":
      return row(at.row - PAGE);
    case "PageDown":
      return row(at.row + PAGE);
    default:
      return null;
  }
}
