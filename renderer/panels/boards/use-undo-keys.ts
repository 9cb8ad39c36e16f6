import { useEffect } from "react";
import { keysFor } from "../../actions/bindings.ts";
import { isPressed } from "../../actions/keys.ts";
import { getAction, performAction } from "../../actions/registry.ts";

/** Lets the keys of undo and redo be pressed while the list of boards is open, wherever the focus is but in a field. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return;
      for (const id of ["undo", "redo"]) {
        const action = getAction(id);
        if (action === null || !keysFor(action).some((keys) => isPressed(keys, event))) continue;
        event.preventDefault();
        performAction(id);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** A field takes its own typing back; an empty one has none to take back. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== "checkbox" && target.value !== "";
