import { create } from "zustand";
import { FILTER_PLANES, type FilterPlane, keepPlanes } from "../../core/model/keep-planes.ts";
import type { OtherPlanes } from "../../core/model/plane-filter.ts";
import { select } from "./selection.ts";
import { session } from "./session.ts";

export interface PlaneState {
  /** The planes that are shown; null is all of them. */
  readonly planes: ReadonlySet<FilterPlane> | null;
  /** Whether the others are left out or step back. */
  readonly others: OtherPlanes;
}

export const usePlanes = create<PlaneState>(() => ({ planes: null, others: "hidden" }));

/** Shows a plane or takes it away; the last one that is shown stays. What is taken away is no longer selected. */
export function togglePlane(plane: FilterPlane): void {
  const next = new Set(usePlanes.getState().planes ?? FILTER_PLANES);
  if (!next.delete(plane)) next.add(plane);
  if (next.size === 0) return;
  const planes = next.size === FILTER_PLANES.length ? null : next;
  usePlanes.setState({ planes });
  const { doc, selection } = session.getState();
  if (planes === null || selection.size === 0) return;
  const kept = keepPlanes(doc, planes);
  select([...selection].filter((id) => kept.has(id)));
}

/** Shows all planes again. */
export const showAllPlanes = (): void => usePlanes.setState({ planes: null });

/** Leaves out or dims the planes that are not shown. */
export const setOtherPlanes = (others: OtherPlanes): void => usePlanes.setState({ others });

/** Selects everything that hands can find: nothing on a plane that is off. */
export function selectShown(): void {
  const { doc } = session.getState();
  const { planes } = usePlanes.getState();
  select((planes === null ? doc : keepPlanes(doc, planes)).keys());
}
