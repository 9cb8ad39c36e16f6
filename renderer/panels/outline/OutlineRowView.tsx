import type { CSSProperties, ReactNode } from "react";
import { useSession } from "../../store/session.ts";
import type { GridColumn, GridRow } from "./grid-column.ts";
import type { CellPlace } from "./next-cell.ts";

interface OutlineRowViewProps<R extends GridRow> {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly GridColumn<R>[];
  readonly style: CSSProperties;
  /** Column of the cell that can have the focus, when it is in this row. */
  readonly activeColumn: number | null;
  readonly editing: boolean;
  readonly isTree: boolean;
  readonly onCell: (place: CellPlace) => void;
  readonly onEdit: () => void;
  readonly onDone: () => void;
}

/** One row of a table. */
export function OutlineRowView<R extends GridRow>(props: OutlineRowViewProps<R>) {
  const { row, index, columns, style, activeColumn, editing, isTree, onCell, onEdit, onDone } = props;
  const selected = useSession((state) => state.selection.has(row.id));
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-level={isTree ? row.level : undefined}
      className="outline-row"
      style={style}
      data-row={row.id}
    >
      {columns.map((column, at) => {
        const isEditing = editing && at === activeColumn && column.editor !== undefined;
        return (
          <td
            key={column.title}
            aria-colindex={at + 1}
            className="outline-cell"
            tabIndex={at === activeColumn ? 0 : -1}
            style={at === 0 ? { paddingLeft: 12 + (row.level - 1) * 18 } : undefined}
            onMouseDown={() => onCell({ row: index, column: at })}
            onDoubleClick={() => {
              if (column.editor !== undefined) onEdit();
              else column.enter?.(row);
            }}
          >
            {isEditing ? column.editor?.(row, onDone) : textOf(column.cell(row))}
          </td>
        );
      })}
    </tr>
  );
}

/** Words that do not fit end in dots. */
const textOf = (content: ReactNode): ReactNode =>
  typeof content === "string" ? (
    <span className="cell-text" title={content}>
      {content}
    </span>
  ) : (
    content
  );
