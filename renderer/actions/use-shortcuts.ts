import { useEffect } from "react";
import { useUi } from "../store/ui.ts";
import { keysFor } from "./bindings.ts";
import { isPressed } from "./keys.ts";
import { listActions, performAction } from "./registry.ts";

/** Listens for the keys of every action while mounted. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || useUi.getState().dialog !== null) return;
      const inText = isTextField(event.target);
      for (const action of listActions()) {
        if (inText && action.inText !== true) continue;
        if (
          !keysFor(action).some(
            (each) => isPressed(each, event) && (!inText || event.key.length > 1 || event.ctrlKey || event.metaKey),
          )
        )
          continue;
        event.preventDefault();
        performAction(action.id);
        return;
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.getAttribute("role") === "menuitem"
  );
}
