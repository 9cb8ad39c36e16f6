import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import type { SelectMode } from "../../store/selection.ts";
import type { CellStep } from "./cell-edit.ts";
import type { GridColumn, GridRow } from "./grid-column.ts";
import { type GridKey, gridKey } from "./grid-key.ts";
import type { CellPlace } from "./next-cell.ts";
import { nextEditable } from "./next-editable.ts";
import { ownersBetween } from "./row-range.ts";
import { parentRow } from "./tree-rows.ts";
import { ACTIVE_CELL, useFocusSoon } from "./use-focus-soon.ts";
import { useFollowSelection } from "./use-follow-selection.ts";
import { useRows } from "./use-rows.ts";

/** What a table shows, and what is done with its rows. */
export interface GridModel<R extends GridRow> {
  readonly columns: readonly GridColumn<R>[];
  readonly rows: readonly R[];
  /** The chosen records. */
  readonly selection: ReadonlySet<RecordId>;
  readonly onSelect: (ids: readonly RecordId[], mode: SelectMode) => void;
  /** Called with the record whose row gets the keys. */
  readonly onVisit?: (id: RecordId) => void;
  /** Folds or unfolds what is below a row. */
  readonly onFold?: (row: R) => void;
  readonly onDelete?: () => void;
  /** Moves a row up or down among its likes. */
  readonly onReorder?: (row: R, by: 1 | -1) => void;
  /** Whether it takes the focus when it comes. */
  readonly takesFocus: boolean;
}

/** Where the keys are in a table, what is edited there, and what keys and presses do. */
export function useGrid<R extends GridRow>(model: GridModel<R>, box: RefObject<HTMLDivElement | null>) {
  const { rows, columns, selection, onSelect, onVisit } = model;
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState(false);
  const anchor = useRef(0);
  const row = Math.max(0, Math.min(at.row, rows.length - 1));
  const place = { row, column: at.column };
  const virtual = useRows(rows.length, row, box);
  const focusSoon = useFocusSoon(box, model.takesFocus);
  const current = rows[row];
  useFollowSelection(rows, current, selection, (index) => {
    setAt((now) => ({ ...now, row: index }));
    anchor.current = index;
    virtual.scrollToIndex(index, { align: "auto" });
  });
  const goTo = (next: CellPlace, extend: boolean): void => {
    const owner = rows[next.row]?.owner;
    if (owner === undefined) return;
    focusSoon();
    setAt(next);
    virtual.scrollToIndex(next.row, { align: "auto" });
    if (!extend) anchor.current = next.row;
    if (next.row === row) return;
    if (extend) onSelect(ownersBetween(rows, anchor.current, next.row), "replace");
    else if (selection.size !== 1 || !selection.has(owner)) onSelect([owner], "replace");
    onVisit?.(owner);
  };
  const open = (): void => {
    const column = columns[at.column];
    if (current === undefined || column === undefined) return;
    if ((column.edit?.(current) ?? null) !== null) setEditing(true);
    else if (column.enter?.(current, belowCell(box.current)) === "below") {
      focusSoon();
      setAt({ row: row + 1, column: at.column });
    }
  };
  const done = (step: CellStep): void => {
    const next = step === "stay" ? null : nextEditable(rows, columns, place, step);
    setEditing(next !== null);
    if (next === null) focusSoon();
    else goTo(next, false);
  };
  const act: Readonly<Record<Exclude<GridKey["does"], "go">, () => void>> = {
    open,
    fold: () => current !== undefined && model.onFold?.(current),
    toggle: () => current !== undefined && onSelect([current.owner], "toggle"),
    all: () => onSelect(ownersBetween(rows, 0, rows.length), "replace"),
    delete: () => model.onDelete?.(),
    up: () => current !== undefined && model.onReorder?.(current, -1),
    down: () => current !== undefined && model.onReorder?.(current, 1),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing || current === undefined) return;
    const key = gridKey(
      event,
      { place, size: { row: rows.length, column: columns.length }, row: current },
      {
        parent: parentRow(rows, row),
        canDelete: model.onDelete !== undefined,
        canReorder: model.onReorder !== undefined,
      },
    );
    if (key === null) return;
    if (key.does === "go") goTo(key.to, key.extend);
    else act[key.does]();
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (next: CellPlace, event: MouseEvent): void => {
    const owner = rows[next.row]?.owner;
    if (owner === undefined || isInEditor(event)) return;
    focusSoon();
    setAt(next);
    if (event.shiftKey) {
      event.preventDefault();
      onSelect(ownersBetween(rows, anchor.current, next.row), "replace");
      return;
    }
    anchor.current = next.row;
    if (event.ctrlKey || event.metaKey) onSelect([owner], "toggle");
    // One of several may be the beginning of a drag of all: then only a click chooses it alone.
    else if (!(selection.size > 1 && selection.has(owner))) onSelect([owner], "replace");
  };
  const onClick = (index: number, event: MouseEvent): void => {
    const owner = rows[index]?.owner;
    const isPlain = !(event.shiftKey || event.ctrlKey || event.metaKey || isInEditor(event));
    if (isPlain && owner !== undefined && selection.size > 1) onSelect([owner], "replace");
  };
  return { place, editing: editing && current !== undefined, virtual, open, done, onKeyDown, onPress, onClick };
}

const isInEditor = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest(".cell-editor, .cell-fold") !== null;

function belowCell(box: HTMLElement | null): { readonly x: number; readonly y: number } {
  const cell = box?.querySelector(ACTIVE_CELL)?.getBoundingClientRect();
  return { x: cell?.left ?? 0, y: cell?.bottom ?? 0 };
}
