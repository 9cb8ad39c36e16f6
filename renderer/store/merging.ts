import { createMergeWindow } from "./merge-window.ts";

/** The merge window of the open board. */
export const mergeWindow = createMergeWindow(() => Date.now());
