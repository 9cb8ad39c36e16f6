import { NodeResizer, useNodeId, useReactFlow } from "@xyflow/react";
import type { BoxedRecord } from "../../../core/model/boxed.ts";
import { LEAST_SIZES } from "../../../core/model/least-size.ts";
import { endResize, previewResize } from "./resize-gesture.ts";

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
        previewResize({ id, x, y, w: width, h: height }, { zoom: getZoom(), free: isFree(sourceEvent) })
      }
      onResizeEnd={() => endResize()}
    />
  );
}

/** Ctrl, or Cmd on macOS, holds snapping off. */
const isFree = (event: unknown): boolean => event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
