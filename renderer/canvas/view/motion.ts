/** A duration in ms, or nothing when the person asked for less motion. */
export const motionMs = (ms: number): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : ms);
