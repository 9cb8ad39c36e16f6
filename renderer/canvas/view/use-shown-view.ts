import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { noteShownView } from "../../store/shown-view.ts";

/** Tells the rest of the window which part of the board is shown, without a render. */
export function useShownView(): void {
  const store = useStoreApi();
  useEffect(
    () =>
      store.subscribe(({ transform, width, height }) => {
        const [x, y, zoom] = transform;
        const view = { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
        noteShownView(view, { w: width, h: height });
      }),
    [store],
  );
}
