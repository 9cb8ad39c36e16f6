import { useEffect, useRef } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import type { GridRow } from "./grid-column.ts";

/** Calls back with the row of what is chosen, whenever that is one record of which another row has the keys. */
export function useFollowSelection(
  rows: readonly GridRow[],
  current: GridRow | undefined,
  selection: ReadonlySet<RecordId>,
  show: (index: number) => void,
): void {
  const latest = useRef({ show, current });
  latest.current = { show, current };
  useEffect(() => {
    const [id] = selection;
    if (selection.size !== 1 || latest.current.current?.owner === id) return;
    const index = rows.findIndex((row) => row.owner === id);
    if (index !== -1) latest.current.show(index);
  }, [selection, rows]);
}
