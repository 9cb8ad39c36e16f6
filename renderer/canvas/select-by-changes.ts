import type { EdgeChange, NodeChange } from "@xyflow/react";
import type { RecordId } from "../../core/model/records.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";
import type { BoardFlowEdge, BoardFlowNode } from "./flow-types.ts";

type Change = NodeChange<BoardFlowNode> | EdgeChange<BoardFlowEdge>;

/** A marquee being drawn: what was selected before it and stays so (Shift held), else nothing. */
export interface Marquee {
  readonly kept: ReadonlySet<RecordId>;
}

/** Takes over what React Flow selects; all its other changes come from gestures of our own. A marquee takes a flow only with both ends. */
export function selectByChanges(changes: readonly Change[], marquee: Marquee | null): void {
  const { selection, doc } = session.getState();
  const next = new Set(selection);
  for (const change of changes) {
    if (change.type !== "select") continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
  }
  if (marquee !== null) {
    for (const id of next) {
      const record = doc.get(id);
      if (record?.type === "edge" && !(next.has(record.from) && next.has(record.to))) next.delete(id);
    }
    for (const id of marquee.kept) next.add(id);
  }
  select(next);
}
