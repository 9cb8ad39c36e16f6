import { useState } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import { type Folds, NO_FOLDS } from "./tree-rows.ts";

/** What a person has unfolded in a table, and the ways to change it. */
export interface FoldControl {
  readonly folds: Folds;
  readonly toggleZone: (id: RecordId) => void;
  /** Shows the usual or all properties of a component or flow, or hides them. */
  readonly showProps: (id: RecordId, what: "first" | "all" | "none") => void;
}

/** Keeps what is unfolded in a table. */
export function useFolds(): FoldControl {
  const [folds, setFolds] = useState<Folds>(NO_FOLDS);
  return {
    folds,
    toggleZone: (id) =>
      setFolds(({ props, closed }) => {
        const next = new Set(closed);
        if (!next.delete(id)) next.add(id);
        return { props, closed: next };
      }),
    showProps: (id, what) =>
      setFolds(({ props, closed }) => {
        const next = new Map(props);
        if (what === "none") next.delete(id);
        else next.set(id, what);
        return { props: next, closed };
      }),
  };
}
