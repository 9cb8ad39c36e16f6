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
import { setEditing } from "../store/focus-field.ts";
import { clearSelection } from "../store/selection.ts";
import { session, useSession } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { BoardMap } from "./BoardMap.tsx";
import { ComponentNode } from "./ComponentNode.tsx";
import { DecisionMarks } from "./DecisionMarks.tsx";
import { DiffLayer } from "./DiffLayer.tsx";
import { FlowEdge } from "./FlowEdge.tsx";
import { FlowLabels } from "./FlowLabels.tsx";
import { FoundRing } from "./FoundRing.tsx";
import type { BoardFlowEdge, BoardFlowNode } from "./flow-types.ts";
import { GridDots } from "./GridDots.tsx";
import { Guides } from "./Guides.tsx";
import { leaveHovered, setHovered } from "./hovered.ts";
import { ImageNode } from "./ImageNode.tsx";
import { LinkLine } from "./LinkLine.tsx";
import { NoteLeaders } from "./NoteLeaders.tsx";
import { NoteNode } from "./NoteNode.tsx";
import { PictureLayer } from "./PictureLayer.tsx";
import { openPopover } from "./popover.ts";
import { RaisedFlow } from "./RaisedFlow.tsx";
import { StrokeNode } from "./StrokeNode.tsx";
import { selectByChanges } from "./select-by-changes.ts";
import { setCollapsed } from "./set-collapsed.ts";
import { useBoard } from "./use-board.ts";
import { useHoverPick } from "./use-hover-pick.ts";
import { useMarquee } from "./use-marquee.ts";
import { useNodeDrag } from "./use-node-drag.ts";
import { useReadyMark } from "./use-ready-mark.ts";
import { useTrackedView } from "./use-view-state.ts";
import { useViewportRequests } from "./use-viewport-requests.ts";
import { ViewControls } from "./ViewControls.tsx";
import { MAX_ZOOM, MIN_ZOOM } from "./viewport-for.ts";
import { ZoneNode } from "./ZoneNode.tsx";

const NODE_TYPES = { component: ComponentNode, zone: ZoneNode, note: NoteNode, image: ImageNode, stroke: StrokeNode };
const EDGE_TYPES = { flow: FlowEdge };
const PAN_BUTTONS = [1];
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
