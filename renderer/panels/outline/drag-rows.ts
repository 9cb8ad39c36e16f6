import type { DragEvent } from "react";
import type { RecordId } from "../../../core/model/records.ts";

const ROWS_TYPE = "application/x-loopboard-rows";

/** What is dragged now: what a drag carries can only be read when it ends. */
let dragged: readonly RecordId[] = [];

/** Begins to drag a row, with all chosen ones when it is one of them. */
export function dragRows({ dataTransfer }: DragEvent, id: RecordId, selection: ReadonlySet<RecordId>): void {
  dragged = selection.has(id) ? [...selection] : [id];
  dataTransfer.setData(ROWS_TYPE, id);
  dataTransfer.effectAllowed = "move";
}

/** The records of the dragged rows, or null when something else is dragged. */
export const rowsInDrag = ({ dataTransfer }: DragEvent): readonly RecordId[] | null =>
  dataTransfer.types.includes(ROWS_TYPE) ? dragged : null;
