import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { keysAreIn } from "../../store/focus-canvas.ts";
import { select } from "../../store/selection.ts";
import { useSession } from "../../store/session.ts";
import { requestCenter } from "../../store/viewport.ts";
import type { GridColumn, GridRow } from "./grid-column.ts";
import { type CellPlace, nextCell } from "./next-cell.ts";
import { OutlineRowView } from "./OutlineRowView.tsx";

interface OutlineGridProps<R extends GridRow> {
  readonly label: string;
  readonly role: "grid" | "treegrid";
  readonly columns: readonly GridColumn<R>[];
  readonly rows: readonly R[];
  readonly empty: ReactNode;
  /** Whether it takes the focus when it comes. */
  readonly takesFocus: boolean;
}

const ROW_HEIGHT = 32;
/** The headings stay in view, so rows begin below them. */
const HEAD_HEIGHT = 28;

/** A table of which one cell has the focus: arrows move, Enter changes, the row is what is selected on the board. */
export function OutlineGrid<R extends GridRow>({ label, role, columns, rows, empty, takesFocus }: OutlineGridProps<R>) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState(false);
  const focusNext = useRef(takesFocus);
  const row = Math.max(0, Math.min(at.row, rows.length - 1));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    // The row with the focus is always there, else scrolling would lose the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(rows.length > 0 ? [row] : [])])].sort((a, b) => a - b),
  });
  useFollowSelection(rows, (index) => {
    setAt((now) => ({ ...now, row: index }));
    virtual.scrollToIndex(index, { align: "auto" });
  });
  const cell = (): HTMLElement | null => box.current?.querySelector<HTMLElement>('.outline-cell[tabindex="0"]') ?? null;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && keysAreIn() === "outline";
    const target = focusNext.current || isLost ? cell() : null;
    // The first rows come a moment after the table.
    if (target === null) return;
    target.focus({ preventScroll: true });
    focusNext.current = false;
  });
  const goTo = (place: CellPlace, extend: boolean): void => {
    const next = rows[place.row];
    if (next === undefined) return;
    focusNext.current = true;
    setAt(place);
    virtual.scrollToIndex(place.row, { align: "auto" });
    if (place.row === row && !extend) return;
    select([next.id], extend ? "add" : "replace");
    requestCenter(next.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const current = rows[row];
    if (editing || current === undefined || event.altKey) return;
    const column = columns[at.column];
    const place = nextCell(event, { row, column: at.column }, { row: rows.length, column: columns.length });
    if (place !== null) goTo(place, event.shiftKey);
    else if (event.key === "Enter" || event.key === "F2") {
      if (column?.editor !== undefined) setEditing(true);
      else column?.enter?.(current);
    } else if (event.key === " ") select([current.id], "toggle");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const template = columns.map(({ width }) => width).join(" ");
  const done = (): void => {
    focusNext.current = true;
    setEditing(false);
  };
  if (rows.length === 0) return empty;
  return (
    <div ref={box} className="outline-scroll">
      <table
        role={role}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
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
        <tbody className="outline-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const item = rows[index];
            if (item === undefined) return null;
            return (
              <OutlineRowView
                key={item.id}
                row={item}
                index={index}
                columns={columns}
                style={{
                  gridTemplateColumns: template,
                  height: ROW_HEIGHT,
                  transform: `translateY(${start - HEAD_HEIGHT}px)`,
                }}
                activeColumn={index === row ? at.column : null}
                editing={editing && index === row}
                isTree={role === "treegrid"}
                onCell={(place) => {
                  focusNext.current = true;
                  setAt(place);
                  select([item.id]);
                }}
                onEdit={() => setEditing(true)}
                onDone={done}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Calls back with the row of what is selected on the board, whenever that is one thing that has a row. */
function useFollowSelection(rows: readonly GridRow[], show: (index: number) => void): void {
  const selection = useSession((state) => state.selection);
  const shown = useRef(show);
  shown.current = show;
  useEffect(() => {
    const [id] = selection;
    const index = selection.size === 1 ? rows.findIndex((row) => row.id === id) : -1;
    if (index !== -1) shown.current(index);
  }, [selection, rows]);
}
