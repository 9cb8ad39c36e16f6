import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { keysAreIn } from "../../store/focus-canvas.ts";

/** The cell that the keys are in, or would be. */
export const ACTIVE_CELL = '.outline-cell[tabindex="0"]';

/** Returns a function that gives the focus to the active cell after the next painting. */
export function useFocusSoon(box: RefObject<HTMLDivElement | null>, takesFocus: boolean): () => void {
  const isWanted = useRef(takesFocus);
  const [, setTurn] = useState(0);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && keysAreIn() === "outline";
    if (!isWanted.current && !isLost) return;
    const cell = box.current?.querySelector<HTMLElement>(ACTIVE_CELL) ?? null;
    // The first rows come a moment after the table.
    if (cell === null) return;
    cell.focus({ preventScroll: true });
    isWanted.current = false;
  });
  return () => {
    isWanted.current = true;
    setTurn((turn) => turn + 1);
  };
}
