import { markLayout } from "../layout/layout-mark.ts";
import { motionMs } from "./motion.ts";

const GLIDE_MS = 300;

/** Lets the boxes glide to their new places for a moment, unless the person asked for less motion. */
export function glide(): void {
  const duration = motionMs(GLIDE_MS);
  if (duration === 0) return;
  markLayout({ moving: true });
  setTimeout(() => markLayout({ moving: false }), duration);
}
