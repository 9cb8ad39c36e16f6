import { useStore } from "@xyflow/react";

const STEPS = [1, 1.3, 1.7, 2.2];

/** Factor by which badges and handles are enlarged when the board is zoomed out, in steps, so that they stay large enough to read and hit. */
export function useSteadySize(): number {
  return useStore(({ transform }) => {
    const wanted = 1 / transform[2];
    return STEPS.findLast((step) => step <= wanted) ?? 1;
  });
}
