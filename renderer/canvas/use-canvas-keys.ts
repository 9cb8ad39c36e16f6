import { type RefObject, useEffect } from "react";
import { nameOf } from "../../core/commands/record-name.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { announce } from "../store/announce.ts";
import { dispatch } from "../store/dispatch.ts";
import { focusRecord } from "../store/focus-canvas.ts";
import { setEditing } from "../store/focus-field.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";
import { useUi } from "../store/ui.ts";
import { requestCenter } from "../store/viewport.ts";
import { useGesture } from "./drag/gesture.ts";
import { cancelNodeDrag } from "./drag/node-drag.ts";
import { cancelResize } from "./drag/resize-gesture.ts";
import { cancelScale } from "./drag/scale-gesture.ts";
import { nudgePart, removeFocusedBend } from "./flow-keys.ts";
import { isTyping } from "./is-typing.ts";
import { cancelLayoutChoice, useLayoutChoice } from "./layout/layout-choice.ts";
import { nextFlowOf, nextInReadingOrder } from "./project/reading-order.ts";
import { shownNow } from "./project/shown-board.ts";

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const FAR = 10;
/** Bars and panels over the canvas: their keys are their own. */
const BARS = '.canvas-popover, .view-controls, .layout-panel, [role="toolbar"]';

/** Keys of the canvas itself: Tab walks through the components, arrows nudge (of a selected flow: the chosen part), Enter renames, brackets walk along a component's flows. */
export function useCanvasKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || useUi.getState().dialog !== null || isTyping()) return;
      const active = document.activeElement;
      const isHere = active === document.body || root.current?.contains(active) === true;
      if (!isHere || active?.closest(BARS) != null) return;
      if (handle(event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [root]);
}

function handle(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) return nudge(arrow, event.shiftKey);
  if (event.key === "Escape") return cancelGesture();
  if (event.key === "Delete" || event.key === "Backspace") return removeFocusedBend();
  if (event.key === "Tab") return walk(event.shiftKey ? -1 : 1);
  if (event.key === "Enter") return rename();
  if (event.key === "]" || event.key === "[") return walkFlows(event.key === "]" ? 1 : -1);
  return false;
}

/** Escape takes a layout that is tried, or a drag, back; without one it is left to whoever clears the selection. */
function cancelGesture(): boolean {
  if (useLayoutChoice.getState().open) {
    cancelLayoutChoice();
    return true;
  }
  if (useGesture.getState().preview === null) return false;
  cancelNodeDrag();
  cancelResize();
  cancelScale();
  return true;
}

function nudge([x, y]: readonly [number, number], far: boolean): boolean {
  const ids = [...session.getState().selection];
  if (ids.length === 0) return false;
  const step = far ? FAR : 1;
  if (nudgePart(x * step, y * step)) return true;
  dispatch("move", { ids, dx: x * step, dy: y * step, gesture: "nudge" });
  return true;
}

function walk(by: 1 | -1): boolean {
  const { selection } = session.getState();
  const { doc } = shownNow();
  const focused = document.activeElement?.getAttribute("data-id") ?? null;
  if (focused === null && selection.size === 0) return false;
  const next = nextInReadingOrder(doc, focused ?? [...selection][0] ?? null, by);
  if (next === null) return false;
  select([next]);
  requestCenter(next);
  focusRecord(next);
  return true;
}

function rename(): boolean {
  const { selection, readOnly } = session.getState();
  const [id] = selection;
  if (id === undefined || selection.size > 1 || readOnly) return false;
  setEditing(id);
  return true;
}

/** The component whose flows are walked is the selected one, or the one that has the focus while its flows are selected in turn. */
function walkFlows(by: 1 | -1): boolean {
  const { doc, selection } = session.getState();
  const id = [...selection][0] ?? null;
  const record = id === null ? undefined : doc.get(id);
  const focused = document.activeElement?.getAttribute("data-id") ?? null;
  const owner = record?.type === "edge" ? (isEndOf(record, focused) ? focused : record.from) : id;
  const next = owner === null ? null : nextFlowOf(doc, owner, id, by);
  if (next === null) return false;
  select([next]);
  const flow = doc.get(next);
  if (flow !== undefined) announce(nameOf(flow, doc, catalogue), "change");
  return true;
}

const isEndOf = (edge: EdgeRecord, id: string | null): id is string => edge.from === id || edge.to === id;
