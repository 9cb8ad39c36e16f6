import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { session } from "../../store/session.ts";
import { noteFrame, noteStill } from "./view-state.ts";

/** Follows React Flow's view. A view that was just placed counts as still at once. */
export function useTrackedView(): void {
  const store = useStoreApi();
  useEffect(() => {
    const note = (): void => {
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      noteFrame({ width, height, x, y, zoom });
    };
    note();
    const stops = [
      store.subscribe((state, before) => {
        if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height)
          note();
      }),
      session.subscribe((state, before) => {
        if (state.viewportRequest === null && before.viewportRequest !== null) noteStill();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);
}
