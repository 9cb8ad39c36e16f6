import { createElement } from "react";
import type { GridColumn, GridRow } from "./grid-column.ts";
import { PropNameCell } from "./PropNameCell.tsx";
import { PropValueCell } from "./PropValueCell.tsx";
import { propEdit } from "./prop-edit.ts";
import { isMoreRow, isPropRow, type MoreRow, type PropRow } from "./tree-rows.ts";
import type { FoldControl } from "./use-folds.ts";

/** What the rows below a component or flow need: which column has the names, which the values. */
interface PropPlaces {
  readonly nameColumn: string;
  readonly valueColumn: string;
  readonly canEdit: boolean;
  readonly showProps: FoldControl["showProps"];
}

/** Columns of records that also show the rows of their properties: name, value with unit, and the row that brings the rest. */
export function withPropRows<R extends GridRow>(
  columns: readonly GridColumn<R>[],
  { nameColumn, valueColumn, canEdit, showProps }: PropPlaces,
): readonly GridColumn<R | PropRow | MoreRow>[] {
  return columns.map(({ title, width, cell, edit, enter }) => ({
    title,
    width,
    cell: (row) => {
      if (isMoreRow(row)) return title === nameColumn ? `${row.count} more properties…` : "";
      if (!isPropRow(row)) return cell(row);
      if (title === nameColumn) return createElement(PropNameCell, { row });
      return title === valueColumn ? createElement(PropValueCell, { row }) : "";
    },
    edit: (row) => {
      if (isMoreRow(row)) return null;
      if (!isPropRow(row)) return edit?.(row) ?? null;
      return canEdit && title === valueColumn ? propEdit(row) : null;
    },
    enter: (row, screen) => {
      if (isPropRow(row)) return undefined;
      if (!isMoreRow(row)) return enter?.(row, screen);
      showProps(row.owner, "all");
      return undefined;
    },
  }));
}
