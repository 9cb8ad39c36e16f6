import { useStore } from "@xyflow/react";

const STEPS = [1, 1.3, 1.7, 2.2];

/** Factor by which badges and handles are enlarged when the board is zoomed out, in steps, so that they stay large enough to read and hit. */
export const steadySize = (zoom: number): number => STEPS.findLast((step) => step <= 1 / zoom) ?? 1;

/** The factor at the present zoom. */
export const useSteadySize = (): number => useStore(({ transform }) => steadySize(transform[2]));

/** Below this zoom handles would cover the components that they belong to. */
const TINY_ZOOM = 0.25;

/** Whether components are too small for handles around them, so that all of them can be pressed and dragged. */
export const useIsTiny = (): boolean => useStore(({ transform }) => transform[2] < TINY_ZOOM);
