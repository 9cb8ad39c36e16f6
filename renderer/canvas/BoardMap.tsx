import { MiniMap, useStore } from "@xyflow/react";
import { useEffect } from "react";
import { mapIsShown, setUi, useUi } from "../store/ui.ts";
import type { BoardFlowNode } from "./flow-types.ts";

/** The whole board in a corner; drag in it to move around. */
export function BoardMap() {
  const open = useUi(mapIsShown);
  const isEmpty = useStore((state) => state.nodes.length === 0);
  useNarrowWindow();
  if (!open || isEmpty) return null;
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
  if (node.type === "zone") return `var(--ink-zone-tint-${node.data.face.plane})`;
  if (node.type === "note") return `var(--ink-note-${node.data.face.color})`;
  return node.type === "image" ? "var(--ink-line-strong)" : "transparent";
}

const strokeOf = (node: BoardFlowNode): string =>
  node.type === "zone" ? `var(--ink-zone-${node.data.face.plane})` : "transparent";

/** In a narrow window the map would cover a third of the board, so it is shown there only when asked for. */
function useNarrowWindow(): void {
  useEffect(() => {
    const narrow = matchMedia("(max-width: 1100px)");
    const note = () => setUi({ narrow: narrow.matches });
    note();
    narrow.addEventListener("change", note);
    return () => narrow.removeEventListener("change", note);
  }, []);
}
