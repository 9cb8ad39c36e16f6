import { NodeResizer, useNodeId, useReactFlow } from "@xyflow/react";
import type { BoxedRecord } from "../../../core/model/boxed.ts";
import { LEAST_SIZES } from "../../../core/model/least-size.ts";
import { endResize, previewResize, type ResizeWay } from "./resize-gesture.ts";

interface ResizeHandlesProps {
  readonly visible: boolean;
  readonly type: BoxedRecord["type"];
  /** Keeps the shape, as for pictures. */
  readonly keepRatio?: boolean;
}

/** Handles at the corners and sides of a selected box. */
export function ResizeHandles({ visible, type, keepRatio = false }: ResizeHandlesProps) {
  const id = useNodeId();
  const { getZoom } = useReactFlow();
  if (!visible || id === null) return null;
  return (
    <NodeResizer
      minWidth={LEAST_SIZES[type].w}
      minHeight={LEAST_SIZES[type].h}
      keepAspectRatio={keepRatio}
      handleClassName="resize-handle"
      lineClassName="resize-line"
      onResize={({ sourceEvent }, { x, y, width, height }) =>
        previewResize({ id, x, y, w: width, h: height }, { zoom: getZoom(), ...heldKeys(sourceEvent) })
      }
      onResizeEnd={() => endResize()}
    />
  );
}

/** Ctrl, or Cmd on macOS, holds snapping off, Shift keeps the shape, Alt the middle. */
function heldKeys(event: unknown): Pick<ResizeWay, "free" | "keep" | "centred"> {
  if (!(event instanceof MouseEvent)) return { free: false, keep: false, centred: false };
  return { free: event.ctrlKey || event.metaKey, keep: event.shiftKey, centred: event.altKey };
}
