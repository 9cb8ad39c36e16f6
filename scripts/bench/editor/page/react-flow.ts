import "@xyflow/react/dist/style.css";
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { PlainGraph } from "./plain-graph.ts";

/** React Flow as it comes: default nodes and edges, nothing memoised, everything mounted. Returns what takes it away. */
export function showReactFlow(root: HTMLElement, graph: PlainGraph): () => void {
  const shown = createRoot(root);
  shown.render(createElement(RawFlow, graph));
  return () => shown.unmount();
}

function RawFlow(graph: PlainGraph) {
  const [nodes, , onNodesChange] = useNodesState(graph.nodes.map((node) => toNode(node, graph.selected)));
  const [edges, , onEdgesChange] = useEdgesState(
    graph.edges.map(({ id, from, to }): Edge => ({ id, source: from, target: to })),
  );
  return createElement(ReactFlow<Node, Edge>, {
    nodes,
    edges,
    onNodesChange,
    onEdgesChange,
    fitView: graph.fitted,
    panOnScroll: true,
    minZoom: 0.02,
    zoomActivationKeyCode: "Control",
  });
}

const toNode = ({ id, label, x, y, w, h }: PlainGraph["nodes"][number], selected: boolean): Node => ({
  id,
  position: { x, y },
  data: { label },
  width: w,
  height: h,
  selected,
});
