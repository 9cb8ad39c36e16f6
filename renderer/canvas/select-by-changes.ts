import type { EdgeChange, NodeChange } from "@xyflow/react";
import type { RecordId } from "../../core/model/records.ts";
import { select } from "../store/selection.ts";
import type { BoardFlowEdge, BoardFlowNode } from "./project/flow-types.ts";

type Change = NodeChange<BoardFlowNode> | EdgeChange<BoardFlowEdge>;

/**
 * Takes over what a click selects; all other changes come from gestures of our own. React Flow knows only what is mounted, so
 * without a key for several (`multi`) a selected piece replaces everything else.
 */
export function selectByChanges(changes: readonly Change[], multi: boolean): void {
  const ids = (selected: boolean): readonly RecordId[] =>
    changes.flatMap((change) => (change.type === "select" && change.selected === selected ? [change.id] : []));
  const [chosen, dropped] = [ids(true), ids(false)];
  if (chosen.length > 0 && !multi) {
    select(chosen);
    return;
  }
  if (dropped.length > 0) select(dropped, "remove");
  if (chosen.length > 0) select(chosen, "add");
}
