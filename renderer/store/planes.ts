import { create } from "zustand";
import { FILTER_PLANES, type FilterPlane } from "../../core/model/keep-planes.ts";

interface PlaneState {
  /** The planes that are shown; null is all of them. */
  readonly planes: ReadonlySet<FilterPlane> | null;
}

export const usePlanes = create<PlaneState>(() => ({ planes: null }));

/** Shows or hides a plane; the last one that is shown stays. */
export function togglePlane(plane: FilterPlane): void {
  const next = new Set(usePlanes.getState().planes ?? FILTER_PLANES);
  if (!next.delete(plane)) next.add(plane);
  if (next.size > 0) usePlanes.setState({ planes: next.size === FILTER_PLANES.length ? null : next });
}

/** Shows all planes again. */
export const showAllPlanes = (): void => usePlanes.setState({ planes: null });
