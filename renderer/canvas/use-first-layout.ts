import { useEffect } from "react";
import { session, useSession } from "../store/session.ts";
import { runLayout } from "./run-layout.ts";

/** Lays a board out once when it came with pieces that had no position. */
export function useFirstLayout(): void {
  const boardId = useSession((state) => (state.needsLayout && !state.readOnly ? state.boardId : null));
  useEffect(() => {
    if (boardId === null) return;
    session.setState({ needsLayout: false });
    void runLayout();
  }, [boardId]);
}
