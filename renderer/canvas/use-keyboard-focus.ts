import { type FocusEvent, useCallback } from "react";
import { select } from "../store/selection.ts";

/** Selects the component that the keyboard reaches, so that arrows, Enter and Delete act on it. */
export function useKeyboardFocus(): (event: FocusEvent) => void {
  return useCallback((event: FocusEvent) => {
    const { target } = event;
    if (!target.classList.contains("react-flow__node") || !target.matches(":focus-visible")) return;
    const id = target.getAttribute("data-id");
    if (id !== null) select([id]);
  }, []);
}
