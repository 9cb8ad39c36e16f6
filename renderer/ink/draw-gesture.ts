import type { PenPoint } from "../../core/scene/stroke-outline.ts";
import { useViewState } from "../canvas/view/view-state.ts";
import type { InkGesture } from "./ink-press.ts";
import type { LiveInk } from "./live-ink.ts";
import { thinPoints } from "./thin-points.ts";
import { useTool } from "./tool.ts";

/** Least distance of two points that are kept, window px. */
const STEP = 1.2;
/** Pressure of a pointer that cannot tell it. */
const EVEN = 0.5;

/** A stroke of the pen: drawn live from every point that the device gave, kept as one command. */
export function drawGesture(root: HTMLElement, ink: LiveInk, start: PointerEvent): InkGesture {
  const { color, width } = useTool.getState();
  const { left, top } = root.getBoundingClientRect();
  const { x, y, zoom } = useViewState.getState().frame;
  const points: PenPoint[] = [];
  const take = (event: PointerEvent): void => {
    const pressure = event.pointerType === "pen" && event.pressure > 0 ? event.pressure : EVEN;
    points.push([event.clientX - left, event.clientY - top, pressure]);
  };
  const show = (): void => ink.draw(points, { color, width: width * zoom });
  take(start);
  show();
  return {
    move: (event) => {
      const all = event.getCoalescedEvents();
      for (const each of all.length > 0 ? all : [event]) take(each);
      show();
    },
    end: () => {
      const kept = thinPoints(points, STEP).map(
        ([px, py, pressure]): PenPoint => [(px - x) / zoom, (py - y) / zoom, pressure],
      );
      return { command: "add-stroke", args: { points: kept, color, width } };
    },
    cancel: () => ink.clear(),
  };
}
