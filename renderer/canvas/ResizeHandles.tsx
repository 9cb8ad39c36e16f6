import { NodeResizer, useNodeId, useReactFlow } from "@xyflow/react";
import { endResize, previewResize } from "./resize-gesture.ts";

interface ResizeHandlesProps {
  readonly visible: boolean;
  readonly minWidth: number;
  readonly minHeight: number;
  /** Keeps the shape, as for pictures. */
  readonly keepRatio?: boolean;
}

/** Handles at the corners and sides of a selected box. */
export function ResizeHandles({ visible, minWidth, minHeight, keepRatio = false }: ResizeHandlesProps) {
  const id = useNodeId();
  const { getZoom } = useReactFlow();
  if (!visible || id === null) return null;
  return (
    <NodeResizer
      minWidth={minWidth}
      minHeight={minHeight}
      keepAspectRatio={keepRatio}
      handleClassName="resize-handle"
      lineClassName="resize-line"
      onResize={({ sourceEvent }, { x, y, width, height }) =>
        previewResize({ id, x, y, w: width, h: height }, { zoom: getZoom(), free: isFree(sourceEvent) })
      }
      onResizeEnd={() => endResize()}
    />
  );
}

/** Ctrl, or Cmd on macOS, holds snapping off. */
const isFree = (event: unknown): boolean => event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
