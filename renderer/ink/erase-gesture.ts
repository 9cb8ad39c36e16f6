import type { Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { useViewState } from "../canvas/view/view-state.ts";
import { session } from "../store/session.ts";
import { strokesTouched } from "./erase.ts";
import type { InkGesture } from "./ink-press.ts";

/** How far from its way the eraser touches, window px. */
const REACH = 8;

/** A stroke of the eraser: what it touches fades at once and goes when it is lifted, as one command. */
export function eraseGesture(root: HTMLElement, start: PointerEvent): InkGesture {
  const { left, top } = root.getBoundingClientRect();
  const { x, y, zoom } = useViewState.getState().frame;
  const touched = new Set<RecordId>();
  const pointOf = (event: PointerEvent): Point => ({
    x: (event.clientX - left - x) / zoom,
    y: (event.clientY - top - y) / zoom,
  });
  let last = pointOf(start);
  const take = (event: PointerEvent): void => {
    const point = pointOf(event);
    for (const id of strokesTouched(session.getState().doc, last, point, REACH / zoom)) {
      if (!touched.has(id)) setFaded(root, id, true);
      touched.add(id);
    }
    last = point;
  };
  take(start);
  return {
    move: (event) => {
      const all = event.getCoalescedEvents();
      for (const each of all.length > 0 ? all : [event]) take(each);
    },
    end: () => {
      for (const id of touched) setFaded(root, id, false);
      return touched.size === 0 ? null : { command: "delete", args: { ids: [...touched] } };
    },
    cancel: () => {
      for (const id of touched) setFaded(root, id, false);
    },
  };
}

/** Set on the element itself, so that nothing is rendered on the way of the eraser. */
function setFaded(root: HTMLElement, id: RecordId, faded: boolean): void {
  root.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.classList.toggle("erasing", faded);
}
