import {
  ConnectionMode,
  type EdgeChange,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useStoreApi,
  ViewportPortal,
} from "@xyflow/react";
import { type MouseEvent, useMemo, useState } from "react";
import { isSummaryFlow } from "../../core/model/fold-flows.ts";
import { useTool } from "../ink/tool.ts";
import { setEditing } from "../store/focus-field.ts";
import { clearSelection } from "../store/selection.ts";
import { session, useSession } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { DiffLayer } from "./DiffLayer.tsx";
import { Guides } from "./drag/Guides.tsx";
import { useMarquee } from "./drag/use-marquee.ts";
import { useNodeDrag } from "./drag/use-node-drag.ts";
import { FoundRing } from "./FoundRing.tsx";
import { GridDots } from "./GridDots.tsx";
import { leaveHovered, setHovered } from "./large/hovered.ts";
import { PictureLayer } from "./large/PictureLayer.tsx";
import { useHoverPick } from "./large/use-hover-pick.ts";
import { LinkLine } from "./link/LinkLine.tsx";
import { openPopover } from "./pickers/popover.ts";
import { ComponentNode } from "./pieces/ComponentNode.tsx";
import { DecisionMarks } from "./pieces/DecisionMarks.tsx";
import { FlowEdge } from "./pieces/FlowEdge.tsx";
import { FlowLabels } from "./pieces/FlowLabels.tsx";
import { ImageNode } from "./pieces/ImageNode.tsx";
import { NoteLeaders } from "./pieces/NoteLeaders.tsx";
import { NoteNode } from "./pieces/NoteNode.tsx";
import { RaisedFlow } from "./pieces/RaisedFlow.tsx";
import { StrokeNode } from "./pieces/StrokeNode.tsx";
import { ZoneNode } from "./pieces/ZoneNode.tsx";
import type { BoardFlowEdge, BoardFlowNode } from "./project/flow-types.ts";
import { useBoard } from "./project/use-board.ts";
import { selectByChanges } from "./select-by-changes.ts";
import { setCollapsed } from "./set-collapsed.ts";
import { BoardMap } from "./view/BoardMap.tsx";
import { useReadyMark } from "./view/use-ready-mark.ts";
import { useTrackedView } from "./view/use-view-state.ts";
import { useViewportRequests } from "./view/use-viewport-requests.ts";
import { ViewControls } from "./view/ViewControls.tsx";
import { MAX_ZOOM, MIN_ZOOM } from "./view/viewport-for.ts";

const NODE_TYPES = { component: ComponentNode, zone: ZoneNode, note: NoteNode, image: ImageNode, stroke: StrokeNode };
const EDGE_TYPES = { flow: FlowEdge };
const PAN_BUTTONS = [1];
/** With the hand in hand the main button moves the view too. */
const HAND_BUTTONS = [0, 1];
const MULTI_KEYS = ["Shift", "Meta", "Control"];
const ZOOM_KEYS = ["Control", "Meta"];

/** The drawing itself. During a gesture it shows the preview; the board changes once, at the end. */
export function FlowSurface() {
  const { nodes, edges, picture, marks, courses, dimmed } = useBoard();
  const [ready, setReady] = useState(false);
  const store = useStoreApi();
  const marquee = useMarquee();
  const isLarge = picture !== null;
  const readOnly = useSession((state) => state.readOnly);
  const grid = useUi((state) => state.grid);
  const hasHand = useTool((state) => state.tool === "hand");
  const drag = useNodeDrag();
  const pick = useHoverPick(picture, marks);
  useTrackedView();
  useViewportRequests(ready);
  useReadyMark(ready);
  const handlers = useMemo(() => {
    const take = (changes: NodeChange<BoardFlowNode>[] | EdgeChange<BoardFlowEdge>[]): void => {
      if (!marquee.isDrawn()) selectByChanges(changes, store.getState().multiSelectionActive);
    };
    // On a large board what is pressed must stay mounted, also when the pointer runs ahead of it.
    const leave = ({ buttons }: MouseEvent, id: string): void => {
      if (!isLarge || buttons === 0) leaveHovered(id);
    };
    return {
      ...marquee.handlers,
      onInit: () => setReady(true),
      onNodesChange: take,
      onEdgesChange: take,
      onPaneClick: clearSelection,
      onEdgeClick: ({ clientX, clientY }: MouseEvent, { id }: BoardFlowEdge) => {
        if (isSummaryFlow(id)) openPopover({ kind: "hidden-flows", of: id, screen: { x: clientX, y: clientY } });
      },
      onNodeMouseEnter: (_: unknown, node: BoardFlowNode) => setHovered(node.id),
      onNodeMouseLeave: (event: MouseEvent, node: BoardFlowNode) => leave(event, node.id),
      onEdgeMouseEnter: (_: unknown, edge: BoardFlowEdge) => setHovered(edge.id),
      onEdgeMouseLeave: (event: MouseEvent, edge: BoardFlowEdge) => leave(event, edge.id),
      onNodeDoubleClick: (_: unknown, node: BoardFlowNode) => rename(node.id),
      onEdgeDoubleClick: (_: unknown, edge: BoardFlowEdge) => rename(edge.id),
    };
  }, [marquee, store, isLarge]);
  return (
    <ReactFlow<BoardFlowNode, BoardFlowEdge>
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      {...handlers}
      {...drag}
      onPointerMoveCapture={pick}
      connectionMode={ConnectionMode.Loose}
      selectionOnDrag={!hasHand}
      selectionMode={SelectionMode.Full}
      panOnDrag={hasHand ? HAND_BUTTONS : PAN_BUTTONS}
      panOnScroll
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={ZOOM_KEYS}
      multiSelectionKeyCode={MULTI_KEYS}
      selectionKeyCode={null}
      deleteKeyCode={null}
      disableKeyboardA11y
      nodesConnectable={false}
      nodesDraggable={!readOnly && !hasHand}
      edgesFocusable={false}
      elevateNodesOnSelect={false}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      nodeDragThreshold={3}
      proOptions={{ hideAttribution: true }}
    >
      {picture === null ? null : <PictureLayer picture={picture} marks={marks} dimmed={dimmed} />}
      {grid ? <GridDots /> : null}
      <ViewportPortal>
        <DiffLayer courses={courses} />
        <NoteLeaders courses={courses} />
        <DecisionMarks />
        <RaisedFlow courses={courses} />
        <FlowLabels edges={edges} />
        <Guides />
        <LinkLine />
        <FoundRing courses={courses} />
      </ViewportPortal>
      <ViewControls />
      <BoardMap />
    </ReactFlow>
  );
}

/** A double-click opens what is there: a collapsed zone itself, the name of anything else. */
function rename(id: string): void {
  const { doc, readOnly } = session.getState();
  if (readOnly) return;
  const record = doc.get(id);
  if (record?.type === "zone" && record.collapsed === true) setCollapsed([id], false);
  else setEditing(id);
}
