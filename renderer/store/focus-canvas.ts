import { session } from "./session.ts";

const LAST_TRY = 8;

let keysIn: "canvas" | "outline" = "canvas";

/** Where the board was last worked on by keys: on the drawing or in the tables. */
export const keysAreIn = (): "canvas" | "outline" =>
  keysIn === "outline" && document.querySelector(".outline") !== null ? "outline" : "canvas";

/** Follows where the keys are; small windows and panels belong to where one came from. Returns a stop function. */
export function followFocus(): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target.closest(".canvas-popover") !== null) return;
    if (target.closest(".outline") !== null) keysIn = "outline";
    else if (target.closest(".canvas") !== null) keysIn = "canvas";
  };
  window.addEventListener("focusin", onFocus);
  return () => window.removeEventListener("focusin", onFocus);
}

/** Gives the keys to the canvas. */
export const focusCanvas = (): void => document.querySelector<HTMLElement>(".canvas")?.focus({ preventScroll: true });

/** Gives the keys to a piece, on the canvas or in the outline, as soon as it is there; unless they have gone elsewhere meanwhile. */
export function focusRecord(id: string): void {
  if (keysAreIn() === "canvas" && session.getState().doc.get(id)?.type === "edge") {
    focusCanvas();
    return;
  }
  const asked = document.activeElement;
  const attempt = (left: number): void => {
    const active = document.activeElement;
    if (active !== asked && active !== document.body) return;
    const piece = document.querySelector<HTMLElement>(selectorOf(id));
    if (piece !== null) piece.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
    else focusCanvas();
  };
  requestAnimationFrame(() => attempt(LAST_TRY));
}

const selectorOf = (id: string): string =>
  keysAreIn() === "outline"
    ? `.outline [data-row="${CSS.escape(id)}"] .outline-cell[tabindex="0"]`
    : `.react-flow__node[data-id="${CSS.escape(id)}"]`;
