import { useState } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import { addedIds, dispatch } from "../../store/dispatch.ts";
import { focusRecord } from "../../store/focus-canvas.ts";
import type { SelectMode } from "../../store/selection.ts";

/** Which decisions are chosen in their table (they are not on the drawing), and what is done with them. */
export interface DecisionRows {
  readonly selection: ReadonlySet<RecordId>;
  readonly onSelect: (ids: readonly RecordId[], mode: SelectMode) => void;
  readonly onAdd: () => void;
  readonly onDelete: () => void;
}

/** Keeps which decisions are chosen. */
export function useDecisionRows(): DecisionRows {
  const [selection, setSelection] = useState<ReadonlySet<RecordId>>(new Set());
  return {
    selection,
    onSelect: (ids, mode) => setSelection((before) => joined(before, ids, mode)),
    onAdd: () => {
      const [id] = addedIds(dispatch("add-decision", {}), "decision");
      if (id === undefined) return;
      setSelection(new Set([id]));
      focusRecord(id);
    },
    onDelete: () => {
      if (selection.size > 0) dispatch("delete", { ids: [...selection] });
      setSelection(new Set());
    },
  };
}

function joined(before: ReadonlySet<RecordId>, ids: readonly RecordId[], mode: SelectMode): ReadonlySet<RecordId> {
  const next = new Set(mode === "replace" ? [] : before);
  for (const id of ids) {
    if (mode === "remove" || (mode === "toggle" && next.has(id))) next.delete(id);
    else next.add(id);
  }
  return next;
}
