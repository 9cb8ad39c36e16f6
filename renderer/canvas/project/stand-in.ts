import { Position } from "@xyflow/react";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { BoardFlowNode } from "./flow-types.ts";

const known = new WeakMap<NodeRecord, BoardFlowNode>();

/** A hidden node for a component that is not mounted: it only says that it exists. */
export function standIn(record: NodeRecord): BoardFlowNode {
  const found = known.get(record);
  if (found !== undefined) return found;
  const size = { width: record.w, height: record.h };
  const handle = { position: Position.Right, x: record.w / 2, y: record.h / 2, width: 1, height: 1 };
  const made: BoardFlowNode = {
    id: record.id,
    type: "component",
    position: { x: record.x, y: record.y },
    ...size,
    measured: size,
    hidden: true,
    selectable: false,
    handles: [
      { type: "source", ...handle },
      { type: "target", ...handle },
    ],
    data: { face: record, stencil: null, mark: null, editing: false, ghost: true },
  };
  known.set(record, made);
  return made;
}
