import { useReactFlow } from "@xyflow/react";
import { type PointerEvent as ReactPointerEvent, useCallback } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import type { BoardFlowEdge, BoardFlowNode } from "../project/flow-types.ts";
import { endGesture } from "./gesture.ts";
import { endRouteDrag, type RouteDrag, type RouteGrip, type RouteStep, stepRouteDrag } from "./route-drag.ts";

/** The pointer moves this far before a press becomes a drag, screen px. */
const THRESHOLD = 3;

/** Drags the parts and bends of a selected flow, and labels along their flows; gives whether the press was on one of them. */
export function useRouteGesture(): (event: ReactPointerEvent) => boolean {
  const { screenToFlowPosition, getEdges, getZoom } = useReactFlow<BoardFlowNode, BoardFlowEdge>();
  return useCallback(
    (event: ReactPointerEvent) => {
      if (event.button !== 0 || session.getState().readOnly) return false;
      const pressed = gripAt(event.target);
      const edge = session.getState().doc.get(pressed?.edge ?? "");
      const edges = getEdges();
      const course = edges.find(({ id }) => id === pressed?.edge)?.data?.course;
      if (pressed === null || edge?.type !== "edge" || course === undefined) return false;
      event.stopPropagation();
      const others = edges.flatMap(({ id, data }) =>
        id === edge.id || data === undefined ? [] : [data.course.points],
      );
      const stepOf = (moved: PointerEvent): RouteStep => ({
        pointer: screenToFlowPosition({ x: moved.clientX, y: moved.clientY }),
        zoom: getZoom(),
        free: moved.altKey,
      });
      follow(
        { edge, grip: pressed.grip, points: course.points, others },
        { x: event.clientX, y: event.clientY },
        stepOf,
      );
      return true;
    },
    [screenToFlowPosition, getEdges, getZoom],
  );
}

function gripAt(target: EventTarget): { readonly edge: string; readonly grip: RouteGrip } | null {
  const element = target instanceof Element ? target.closest("[data-route-grip]") : null;
  const [edge, kind] = [element?.getAttribute("data-route-edge"), element?.getAttribute("data-route-grip")];
  const at = Number(element?.getAttribute("data-route-at") ?? 0);
  if (edge === null || edge === undefined) return null;
  if (kind === "label") return { edge, grip: { kind } };
  return kind === "part" || kind === "bend" ? { edge, grip: { kind, at } } : null;
}

/** Follows the pointer until it is released or Escape is pressed. */
function follow(drag: RouteDrag, from: Point, stepOf: (event: PointerEvent) => RouteStep): void {
  let moved = false;
  const onMove = (event: PointerEvent): void => {
    if (!moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) > THRESHOLD) {
      moved = true;
      select([drag.edge.id]);
    }
    if (moved) stepRouteDrag(drag, stepOf(event));
  };
  const stop = (): void => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", cancel);
    window.removeEventListener("keydown", onKey, true);
  };
  const cancel = (): void => {
    stop();
    if (moved) endGesture();
  };
  const onUp = (event: PointerEvent): void => {
    stop();
    if (moved) endRouteDrag(drag, stepOf(event));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", cancel);
  window.addEventListener("keydown", onKey, true);
}
