import type { GridRow } from "./grid-column.ts";
import { type CellPlace, nextCell, type Press } from "./next-cell.ts";

/** What a key does in a table. */
export type GridKey =
  | { readonly does: "go"; readonly to: CellPlace; readonly extend: boolean }
  | { readonly does: "open" | "fold" | "toggle" | "all" | "delete" | "up" | "down" };

interface GridPress extends Press {
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Here {
  readonly place: CellPlace;
  readonly size: CellPlace;
  readonly row: GridRow;
}

interface Around {
  /** Row of what the present one lies below, or -1. */
  readonly parent: number;
  readonly canDelete: boolean;
  readonly canReorder: boolean;
}

/** What a key does at a cell of a tree table; null for keys that are not its own. */
export function gridKey(press: GridPress, { place, size, row }: Here, around: Around): GridKey | null {
  const { key, shiftKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (press.altKey) {
    if (!shiftKey || mod || !around.canReorder) return null;
    return key === "ArrowUp" ? { does: "up" } : key === "ArrowDown" ? { does: "down" } : null;
  }
  if (mod && key.toLowerCase() === "a" && !shiftKey) return { does: "all" };
  const fold = mod || place.column !== 0 ? null : foldKey(key, row, place, around.parent);
  if (fold !== null) return fold;
  const to = nextCell(press, place, size);
  if (to !== null) return { does: "go", to, extend: shiftKey };
  if (mod) return null;
  if (key === "Enter" || key === "F2") return { does: "open" };
  if (key === " ") return { does: "toggle" };
  return key === "Delete" && around.canDelete ? { does: "delete" } : null;
}

/** In the first column the left arrow folds or goes to what the row lies below; the right one unfolds, except details. */
function foldKey(key: string, { expanded, hasDetails }: GridRow, place: CellPlace, parent: number): GridKey | null {
  if (key === "ArrowLeft" && expanded === true) return { does: "fold" };
  if (key === "ArrowLeft" && parent !== -1) return { does: "go", to: { ...place, row: parent }, extend: false };
  return key === "ArrowRight" && expanded === false && hasDetails !== true ? { does: "fold" } : null;
}
