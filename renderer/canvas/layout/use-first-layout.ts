import { useEffect } from "react";
import { warmEngines } from "../../layout/engines.ts";
import { session, useSession } from "../../store/session.ts";
import { runLayout } from "./run-layout.ts";

/** Lays out a board that came without positions, and has the layout engine ready before it is asked for. */
export function useFirstLayout(): void {
  const needed = useSession((state) => state.needsLayout && !state.readOnly);
  useEffect(() => {
    if (!needed) {
      warmEngines();
      return;
    }
    session.setState({ needsLayout: false });
    void runLayout();
  }, [needed]);
}
