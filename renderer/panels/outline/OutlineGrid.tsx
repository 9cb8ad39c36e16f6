import { type ReactNode, useRef, useState } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import { dragRows, rowsInDrag } from "./drag-rows.ts";
import type { GridRow } from "./grid-column.ts";
import { OutlineRowView } from "./OutlineRowView.tsx";
import { type GridModel, useGrid } from "./use-grid.ts";
import { HEAD_HEIGHT, ROW_HEIGHT } from "./use-rows.ts";

interface OutlineGridProps<R extends GridRow> {
  readonly label: string;
  readonly role: "grid" | "treegrid";
  readonly model: GridModel<R>;
  readonly empty: ReactNode;
  /** Takes rows that were dragged onto a row; without it rows are not dragged. */
  readonly onDropOn?: ((ids: readonly RecordId[], row: R) => void) | undefined;
}

/** A table of which one cell has the focus: arrows move, Enter changes, the rows are what is chosen on the board. */
export function OutlineGrid<R extends GridRow>({ label, role, model, empty, onDropOn }: OutlineGridProps<R>) {
  const box = useRef<HTMLDivElement>(null);
  const [dropAt, setDropAt] = useState<string | null>(null);
  const grid = useGrid(model, box);
  const { rows, columns, selection } = model;
  const template = columns.map(({ width }) => width).join(" ");
  const semantics = { role, "aria-multiselectable": true } as const;
  if (rows.length === 0) return empty;
  return (
    <div ref={box} className="outline-scroll">
      <table
        {...semantics}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={grid.onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1} className="outline-head" style={{ gridTemplateColumns: template }}>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          className="outline-body"
          style={{ height: grid.virtual.getTotalSize() }}
          onDragLeave={() => setDropAt(null)}
        >
          {grid.virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isHere = index === grid.place.row;
            return (
              <OutlineRowView
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                style={{
                  gridTemplateColumns: template,
                  height: ROW_HEIGHT,
                  transform: `translateY(${start - HEAD_HEIGHT}px)`,
                }}
                selected={selection.has(row.owner)}
                activeColumn={isHere ? grid.place.column : null}
                editing={grid.editing && isHere}
                isTree={role === "treegrid"}
                isLast={index > 0 && index === rows.length - 1}
                dropHere={dropAt === row.id}
                on={{
                  press: grid.onPress,
                  click: grid.onClick,
                  open: grid.open,
                  done: grid.done,
                  ...(onDropOn === undefined
                    ? {}
                    : {
                        dragStart: (event) => dragRows(event, row.owner, selection),
                        dragOver: (event) => {
                          if (!rowsInDrag(event)) return;
                          event.preventDefault();
                          setDropAt(row.id);
                        },
                        drop: (event) => {
                          setDropAt(null);
                          onDropOn(rowsInDrag(event) ?? [], row);
                        },
                      }),
                }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
