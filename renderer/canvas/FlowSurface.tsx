import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  type EdgeChange,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  ViewportPortal,
} from "@xyflow/react";
import { type PointerEvent, useMemo, useRef, useState } from "react";
import type { RecordId } from "../../core/model/records.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { setEditing } from "../store/focus-field.ts";
import { session, useSession } from "../store/session.ts";
import { BoardMap } from "./BoardMap.tsx";
import { ComponentNode } from "./ComponentNode.tsx";
import { FlowEdge } from "./FlowEdge.tsx";
import { FlowLabels } from "./FlowLabels.tsx";
import type { BoardFlowEdge, BoardFlowNode } from "./flow-types.ts";
import { Guides } from "./Guides.tsx";
import { useGesture } from "./gesture.ts";
import { GRID } from "./grid.ts";
import { setHovered } from "./hovered.ts";
import { LinkLine } from "./LinkLine.tsx";
import { NoteNode } from "./NoteNode.tsx";
import { createProjector } from "./project.ts";
import { type Marquee, selectByChanges } from "./select-by-changes.ts";
import { useFindingMarks } from "./use-finding-marks.ts";
import { useNodeDrag } from "./use-node-drag.ts";
import { useReadyMark } from "./use-ready-mark.ts";
import { useViewportRequests } from "./use-viewport-requests.ts";
import { ViewControls } from "./ViewControls.tsx";
import { MAX_ZOOM, MIN_ZOOM } from "./viewport-for.ts";
import { ZoneNode } from "./ZoneNode.tsx";

const NODE_TYPES = { component: ComponentNode, zone: ZoneNode, note: NoteNode };
const EDGE_TYPES = { flow: FlowEdge };
const PAN_BUTTONS = [1];
const MULTI_KEYS = ["Shift", "Meta", "Control"];
const ZOOM_KEYS = ["Control", "Meta"];
const NOTHING: ReadonlySet<RecordId> = new Set();
/** Boards above this size mount only what is in view. */
const MANY_NODES = 150;

/** The drawing itself. During a gesture it shows the preview; the board changes once, at the end. */
export function FlowSurface() {
  const { nodes, edges } = useProjection();
  const [ready, setReady] = useState(false);
  const marquee = useRef<Marquee | null>(null);
  const pressed = useRef<ReadonlySet<RecordId>>(NOTHING);
  const readOnly = useSession((state) => state.readOnly);
  const drag = useNodeDrag();
  useViewportRequests(ready);
  useReadyMark(ready);
  const handlers = useMemo(
    () => ({
      onInit: () => setReady(true),
      onNodesChange: (changes: NodeChange<BoardFlowNode>[]) => selectByChanges(changes, marquee.current),
      onEdgesChange: (changes: EdgeChange<BoardFlowEdge>[]) => selectByChanges(changes, marquee.current),
      onNodeMouseEnter: (_: unknown, node: BoardFlowNode) => setHovered(node.id),
      onNodeMouseLeave: () => setHovered(null),
      onEdgeMouseEnter: (_: unknown, edge: BoardFlowEdge) => setHovered(edge.id),
      onEdgeMouseLeave: () => setHovered(null),
      onNodeDoubleClick: (_: unknown, node: BoardFlowNode) => rename(node.id),
      onEdgeDoubleClick: (_: unknown, edge: BoardFlowEdge) => rename(edge.id),
      onPointerDownCapture: (event: PointerEvent) => {
        pressed.current = event.shiftKey ? session.getState().selection : NOTHING;
      },
      onSelectionStart: () => {
        marquee.current = { kept: pressed.current };
      },
      onSelectionEnd: () => {
        marquee.current = null;
      },
    }),
    [],
  );
  return (
    <ReactFlow<BoardFlowNode, BoardFlowEdge>
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      {...handlers}
      {...drag}
      connectionMode={ConnectionMode.Loose}
      selectionOnDrag
      selectionMode={SelectionMode.Full}
      panOnDrag={PAN_BUTTONS}
      panOnScroll
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={ZOOM_KEYS}
      multiSelectionKeyCode={MULTI_KEYS}
      selectionKeyCode={null}
      deleteKeyCode={null}
      disableKeyboardA11y
      nodesConnectable={false}
      nodesDraggable={!readOnly}
      edgesFocusable={false}
      elevateNodesOnSelect={false}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      nodeDragThreshold={3}
      onlyRenderVisibleElements={nodes.length > MANY_NODES}
      proOptions={{ hideAttribution: true }}
    >
      <Background variant={BackgroundVariant.Dots} gap={GRID} size={1} color="var(--ink-line-strong)" />
      <ViewportPortal>
        <FlowLabels edges={edges} />
        <Guides />
        <LinkLine />
      </ViewportPortal>
      <ViewControls />
      <BoardMap />
    </ReactFlow>
  );
}

function useProjection() {
  const doc = useSession((state) => state.doc);
  const selection = useSession((state) => state.selection);
  const editing = useSession((state) => state.editing);
  const readOnly = useSession((state) => state.readOnly);
  const preview = useGesture((gesture) => gesture.preview);
  const dropZone = useGesture((gesture) => gesture.dropZone);
  const marks = useFindingMarks();
  const [project] = useState(() => createProjector(catalogue));
  return useMemo(
    () => project({ doc: preview ?? doc, selection, marks, editing, dropZone, readOnly, isPreview: preview !== null }),
    [project, preview, doc, selection, marks, editing, dropZone, readOnly],
  );
}

function rename(id: string): void {
  if (!session.getState().readOnly) setEditing(id);
}
