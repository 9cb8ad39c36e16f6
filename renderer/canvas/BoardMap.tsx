import { MiniMap } from "@xyflow/react";
import { useUi } from "../store/ui.ts";
import type { BoardFlowNode } from "./flow-types.ts";

/** The whole board in a corner; drag in it to move around. */
export function BoardMap() {
  const open = useUi((state) => state.minimapOpen);
  if (!open) return null;
  return (
    <MiniMap<BoardFlowNode>
      position="bottom-right"
      pannable
      zoomable
      ariaLabel="Minimap"
      style={{ width: 168, height: 112 }}
      nodeColor={colorOf}
      nodeStrokeColor={strokeOf}
      nodeBorderRadius={12}
    />
  );
}

function colorOf(node: BoardFlowNode): string {
  if (node.type === "component") {
    const { stencil } = node.data;
    return stencil === null ? "var(--ink-line-strong)" : `var(--ink-group-${stencil.group})`;
  }
  return node.type === "zone"
    ? `var(--ink-zone-tint-${node.data.face.plane})`
    : `var(--ink-note-${node.data.face.color})`;
}

const strokeOf = (node: BoardFlowNode): string =>
  node.type === "zone" ? `var(--ink-zone-${node.data.face.plane})` : "transparent";
