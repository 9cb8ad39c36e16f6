import { type OnNodeDrag, useReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { session } from "../../store/session.ts";
import type { BoardFlowNode } from "../project/flow-types.ts";
import { endNodeDrag, startNodeDrag, stepNodeDrag } from "./node-drag.ts";

interface NodeDragHandlers {
  readonly onNodeDragStart: OnNodeDrag<BoardFlowNode>;
  readonly onNodeDrag: OnNodeDrag<BoardFlowNode>;
  readonly onNodeDragStop: OnNodeDrag<BoardFlowNode>;
}

/** Hands React Flow's drag to the gesture; Ctrl (Cmd on macOS) holds snapping off, Alt leaves the originals and moves copies, Shift keeps to one axis. */
export function useNodeDrag(): NodeDragHandlers {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  return useMemo(
    () => ({
      onNodeDragStart: (_, node) => {
        // What is selected moves along, also where it is not mounted.
        const { selection } = session.getState();
        startNodeDrag(node.id, selection.has(node.id) ? [...selection] : [node.id]);
      },
      onNodeDrag: (event, node) => {
        const press = "touches" in event ? event.touches[0] : event;
        if (press === undefined) return;
        stepNodeDrag({
          at: node.position,
          pointer: screenToFlowPosition({ x: press.clientX, y: press.clientY }),
          zoom: getZoom(),
          free: event.ctrlKey || event.metaKey,
          copy: event.altKey,
          straight: event.shiftKey,
        });
      },
      onNodeDragStop: () => endNodeDrag(),
    }),
    [screenToFlowPosition, getZoom],
  );
}
