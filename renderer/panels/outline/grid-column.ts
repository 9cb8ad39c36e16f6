import type { ReactNode } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { CellEdit } from "./cell-edit.ts";

/** A row of a table. */
export interface GridRow {
  readonly id: string;
  /** The record that the row shows, or of which it shows a part. */
  readonly owner: RecordId;
  /** Depth from 1. */
  readonly level: number;
  /** Whether the rows below it are there; absent for a row that can have none. */
  readonly expanded?: boolean | undefined;
  /** Whether the rows below are details, which an arrow folds but does not unfold on its way. */
  readonly hasDetails?: boolean | undefined;
}

/** A column: what stands in a cell, how it is changed in place, or what else Enter does there. */
export interface GridColumn<R extends GridRow> {
  readonly title: string;
  /** Width as a track of a CSS grid. */
  readonly width: string;
  readonly cell: (row: R) => ReactNode;
  /** How the cell is changed in its place; null when it is not. */
  readonly edit?: ((row: R) => CellEdit | null) | undefined;
  /** What Enter does in a cell that is not changed in its place, `screen` being below the cell in window px; "below" sends the keys a row down. */
  readonly enter?: ((row: R, screen: Point) => "below" | undefined) | undefined;
}
