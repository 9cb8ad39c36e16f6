import { useRef } from "react";

/** How often a component was drawn; shown as `data-renders`, so that a test can see that a drag touches nothing else. */
export function useRenderCount(): number {
  const count = useRef(0);
  count.current += 1;
  return count.current;
}
