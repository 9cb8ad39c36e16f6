import type { RecordId } from "../../../core/model/records.ts";
import type { GridRow } from "./grid-column.ts";

/** The records of the rows from one place to another, in either order. */
export const ownersBetween = (rows: readonly GridRow[], a: number, b: number): readonly RecordId[] => [
  ...new Set(rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ owner }) => owner)),
];
