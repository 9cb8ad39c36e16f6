const LAST_TRY = 8;

/** Gives the keys to the canvas. */
export const focusCanvas = (): void => document.querySelector<HTMLElement>(".canvas")?.focus({ preventScroll: true });

/** Gives the keys to a piece on the canvas as soon as it is drawn, else to the canvas. */
export function focusRecord(id: string): void {
  const attempt = (left: number): void => {
    const piece = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (piece !== null) piece.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
    else focusCanvas();
  };
  requestAnimationFrame(() => attempt(LAST_TRY));
}
