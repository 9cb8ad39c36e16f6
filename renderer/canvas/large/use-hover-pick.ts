import { useReactFlow } from "@xyflow/react";
import { type PointerEvent, useCallback } from "react";
import { flushSync } from "react-dom";
import { hitPiece } from "../../picture/hit.ts";
import type { Picture } from "../../picture/picture.ts";
import { getLink } from "../link/link.ts";
import { drawnNow } from "../project/drawn-board.ts";
import type { FindingMark } from "../project/finding-marks.ts";
import { steadySize } from "../view/use-steady-size.ts";
import { setHovered, useHovered } from "./hovered.ts";

/** Mounts what the pointer comes to on the drawing of a large board, before it can be pressed, so that hands always find the real thing. */
export function useHoverPick(
  picture: Picture | null,
  marks: ReadonlyMap<string, FindingMark>,
): (event: PointerEvent) => void {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  return useCallback(
    (event: PointerEvent) => {
      if (picture === null || event.buttons !== 0 || getLink() !== null || !isPane(event.target)) return;
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const id = hitPiece(picture, point, { marks, steady: steadySize(getZoom()), dimmed: drawnNow().dimmed });
      if (id !== useHovered.getState().id) flushSync(() => setHovered(id));
    },
    [picture, marks, screenToFlowPosition, getZoom],
  );
}

const isPane = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains("react-flow__pane");
