import { type RefObject, useEffect } from "react";
import { setUi, useUi } from "../../store/ui.ts";

/** Gives an element the focus when its card, or the heading, is the one that is to have it. */
export function useCardFocus(key: string, element: RefObject<HTMLElement | null>): void {
  const wanted = useUi((state) => state.cardToFocus === key);
  useEffect(() => {
    if (!wanted) return;
    setUi({ cardToFocus: null });
    element.current?.focus();
  }, [wanted, element]);
}
