import { dispatch } from "../store/dispatch.ts";
import { session } from "../store/session.ts";
import { drawGesture } from "./draw-gesture.ts";
import { eraseGesture } from "./erase-gesture.ts";
import type { InkGesture } from "./ink-press.ts";
import type { LiveInk } from "./live-ink.ts";
import { isForInk, setTool, useTool } from "./tool.ts";

/** Gives the canvas to pen and eraser while one of them is in hand: mouse, pen and touch alike; the wheel still moves the board. Returns a stop function. */
export function listenForInk(root: HTMLElement, ink: LiveInk): () => void {
  let gesture: InkGesture | null = null;
  let pointer = -1;
  const stop = (): void => {
    gesture?.cancel();
    gesture = null;
  };
  const onDown = (event: PointerEvent): void => {
    const { tool } = useTool.getState();
    if (!isForInk(tool) || event.button !== 0 || !isOnBoard(root, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (gesture !== null || session.getState().readOnly) return;
    root.focus({ preventScroll: true });
    root.setPointerCapture(event.pointerId);
    pointer = event.pointerId;
    gesture = tool === "pen" ? drawGesture(root, ink, event) : eraseGesture(root, event);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId === pointer) gesture?.move(event);
  };
  const onUp = (event: PointerEvent): void => {
    if (gesture === null || event.pointerId !== pointer) return;
    const kept = gesture.end();
    gesture = null;
    if (kept !== null) dispatch(kept.command, kept.args);
    ink.clear();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || useTool.getState().tool === "select" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (gesture === null) setTool({ tool: "select" });
    else stop();
  };
  return listenTo(root, { onDown, onMove, onUp, onCancel: stop, onKey });
}

interface Listeners {
  readonly onDown: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onUp: (event: PointerEvent) => void;
  readonly onCancel: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function listenTo(root: HTMLElement, { onDown, onMove, onUp, onCancel, onKey }: Listeners): () => void {
  const ended = new AbortController();
  const capture = { capture: true, signal: ended.signal };
  const swallow = (event: Event): void => {
    if (!isForInk(useTool.getState().tool) || !isOnBoard(root, event.target)) return;
    if (event instanceof MouseEvent && event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // On the window: React hears captured events above the canvas, so a marquee would begin before the canvas is asked.
  window.addEventListener("pointerdown", onDown, capture);
  // Pan and pinch of the board listen for touches, which a pointer that was taken does not stop.
  window.addEventListener("touchstart", swallow, { ...capture, passive: false });
  window.addEventListener("mousedown", swallow, capture);
  root.addEventListener("pointermove", onMove, { signal: ended.signal });
  root.addEventListener("pointerup", onUp, { signal: ended.signal });
  root.addEventListener("pointercancel", onCancel, { signal: ended.signal });
  window.addEventListener("keydown", onKey, capture);
  return () => {
    onCancel();
    ended.abort();
  };
}

/** Whether a press is for the tool: bars and small windows on the canvas work whatever is in hand. */
const isOnBoard = (root: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Element &&
  root.contains(target) &&
  target.closest(".react-flow__panel, .canvas-popover, .tool-bar, .arrange-bar, button, textarea, input") === null;
