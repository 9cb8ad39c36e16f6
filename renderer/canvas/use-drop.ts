import { useReactFlow } from "@xyflow/react";
import { type DragEvent, type MouseEvent, useMemo } from "react";
import { draggedStencil, PALETTE_DRAG_TYPE } from "../panels/palette/add-from-palette.ts";
import { session } from "../store/session.ts";
import { dropComponent, flowForNew } from "./add-component.ts";
import { endGesture, showGesture, useGesture } from "./gesture.ts";
import { openPopover } from "./popover.ts";

interface PlaceHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Puts components where they are dropped, or where the empty canvas is double-clicked. */
export function useDropAndDoubleClick(): PlaceHandlers {
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(
    () => ({
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(PALETTE_DRAG_TYPE) || session.getState().readOnly) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        const dropFlow = flowForNew(draggedStencil(), screenToFlowPosition({ x: event.clientX, y: event.clientY }));
        if (dropFlow?.id !== useGesture.getState().dropFlow?.id) showGesture({ dropFlow });
      },
      onDragLeave: endGesture,
      onDrop: (event) => {
        const id = event.dataTransfer.getData(PALETTE_DRAG_TYPE);
        if (id === "") return;
        event.preventDefault();
        // Keys go on with what was dropped, not with the palette.
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
        dropComponent(id, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
        endGesture();
      },
      onDoubleClick: (event) => {
        const isPane = event.target instanceof Element && event.target.classList.contains("react-flow__pane");
        if (!isPane || session.getState().readOnly) return;
        const screen = { x: event.clientX, y: event.clientY };
        openPopover({ kind: "add", at: screenToFlowPosition(screen), screen });
      },
    }),
    [screenToFlowPosition],
  );
}
