import { useReactFlow } from "@xyflow/react";
import { type DragEvent, type MouseEvent, useMemo } from "react";
import { draggedStencil, PALETTE_DRAG_TYPE } from "../panels/palette/add-from-palette.ts";
import { addPictures } from "../pictures/add-pictures.ts";
import { mayHoldFiles, pictureFilesOf } from "../pictures/picture-files.ts";
import { session } from "../store/session.ts";
import { dropComponent, flowForNew } from "./add-component.ts";
import { collapsedAt } from "./drag/collapsed-at.ts";
import { endGesture, showGesture, useGesture } from "./drag/gesture.ts";
import { openPopover } from "./pickers/popover.ts";

interface PlaceHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Puts components and pictures where they are dropped, components also or where the empty canvas is double-clicked. */
export function useDropAndDoubleClick(): PlaceHandlers {
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(
    () => ({
      onDragOver: (event) => {
        const { types } = event.dataTransfer;
        const isWelcome = types.includes(PALETTE_DRAG_TYPE) || mayHoldFiles(event.dataTransfer);
        if (!isWelcome || session.getState().readOnly) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        if (!types.includes(PALETTE_DRAG_TYPE)) return;
        const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        const dropZone = collapsedAt(at);
        const dropFlow = dropZone === null ? flowForNew(draggedStencil(), at) : null;
        const before = useGesture.getState();
        if (dropFlow?.id !== before.dropFlow?.id || dropZone !== before.dropZone) showGesture({ dropFlow, dropZone });
      },
      onDragLeave: endGesture,
      onDrop: (event) => {
        const id = event.dataTransfer.getData(PALETTE_DRAG_TYPE);
        const pictures = pictureFilesOf(event.dataTransfer);
        const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        if (id === "" && pictures.length === 0) return;
        event.preventDefault();
        // Keys go on with what was dropped, not with the palette.
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
        if (pictures.length > 0) void addPictures(pictures, at);
        else dropComponent(id, at);
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
