import { Background, BackgroundVariant, useStore } from "@xyflow/react";
import { GRID } from "./drag/grid.ts";

/** Below this zoom the dots would run into a grey. */
const DOTS_FROM = 0.3;

/** The dots of the grid, where they can be told apart. */
export function GridDots() {
  const shown = useStore(({ transform }) => transform[2] >= DOTS_FROM);
  if (!shown) return null;
  return <Background variant={BackgroundVariant.Dots} gap={GRID} size={1} color="var(--ink-line-strong)" />;
}
