import type { CSSProperties, DragEvent, MouseEvent, ReactNode } from "react";
import { CellChoice } from "./CellChoice.tsx";
import { CellText } from "./CellText.tsx";
import type { CellEdit, CellStep } from "./cell-edit.ts";
import type { GridColumn, GridRow } from "./grid-column.ts";
import type { CellPlace } from "./next-cell.ts";

interface RowEvents {
  readonly press: (place: CellPlace, event: MouseEvent) => void;
  readonly click: (row: number, event: MouseEvent) => void;
  /** The active cell is to be changed, or does what it does. */
  readonly open: () => void;
  readonly done: (step: CellStep) => void;
  readonly dragStart?: (event: DragEvent) => void;
  readonly dragOver?: (event: DragEvent) => void;
  readonly drop?: (event: DragEvent) => void;
}

interface OutlineRowViewProps<R extends GridRow> {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly GridColumn<R>[];
  readonly style: CSSProperties;
  readonly selected: boolean;
  /** Column of the cell that can have the focus, when it is in this row. */
  readonly activeColumn: number | null;
  readonly editing: boolean;
  readonly isTree: boolean;
  /** Whether there is no room below it. */
  readonly isLast: boolean;
  readonly dropHere: boolean;
  readonly on: RowEvents;
}

const INDENT = 18;

/** One row of a table. */
export function OutlineRowView<R extends GridRow>(props: OutlineRowViewProps<R>) {
  const { row, index, columns, style, selected, activeColumn, editing, isTree, isLast, dropHere, on } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-level={isTree ? row.level : undefined}
      aria-expanded={isTree ? row.expanded : undefined}
      className="outline-row"
      style={style}
      data-row={row.id}
      data-part={row.id !== row.owner}
      data-last={isLast}
      data-drop={dropHere}
      draggable={on.dragStart !== undefined && !editing}
      onClick={(event) => on.click(index, event)}
      onDragStart={on.dragStart}
      onDragOver={on.dragOver}
      onDrop={on.drop}
    >
      {columns.map((column, at) => {
        const edit = editing && at === activeColumn ? (column.edit?.(row) ?? null) : null;
        return (
          <td
            key={column.title}
            aria-colindex={at + 1}
            className="outline-cell"
            tabIndex={at === activeColumn ? 0 : -1}
            style={at === 0 ? { paddingLeft: 12 + (row.level - 1) * INDENT } : undefined}
            onMouseDown={(event) => on.press({ row: index, column: at }, event)}
            onDoubleClick={on.open}
          >
            {edit === null ? textOf(column.cell(row)) : <CellEditor edit={edit} onDone={on.done} />}
          </td>
        );
      })}
    </tr>
  );
}

interface CellEditorProps {
  readonly edit: CellEdit;
  readonly onDone: (step: CellStep) => void;
}

function CellEditor({ edit, onDone }: CellEditorProps) {
  return edit.sort === "text" ? <CellText edit={edit} onDone={onDone} /> : <CellChoice edit={edit} onDone={onDone} />;
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
