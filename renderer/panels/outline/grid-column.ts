import type { ReactNode } from "react";
import type { RecordId } from "../../../core/model/records.ts";

/** A row of a table: one record, with its depth from 1. */
export interface GridRow {
  readonly id: RecordId;
  readonly level: number;
}

/** A column: what stands in a cell, and what happens on Enter: an editor in the cell, or something elsewhere. */
export interface GridColumn<R extends GridRow> {
  readonly title: string;
  /** Width as a track of a CSS grid. */
  readonly width: string;
  readonly cell: (row: R) => ReactNode;
  readonly editor?: (row: R, done: () => void) => ReactNode;
  readonly enter?: (row: R) => void;
}
