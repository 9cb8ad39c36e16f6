import { useEffect } from "react";
import { useSession } from "../../store/session.ts";

/** Sets `data-ready` on the body once a board is drawn, for whoever waits for the first picture. */
export function useReadyMark(ready: boolean): void {
  const isOpen = useSession((state) => state.boardId !== null);
  const isPlaced = useSession((state) => state.viewportRequest === null);
  useEffect(() => {
    if (!ready || !isOpen || !isPlaced) return;
    const frame = requestAnimationFrame(() => {
      document.body.dataset.ready = "true";
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, isOpen, isPlaced]);
  useEffect(
    () => () => {
      delete document.body.dataset.ready;
    },
    [],
  );
}
