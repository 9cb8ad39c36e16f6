/** Gives the keys to the canvas. */
export const focusCanvas = (): void => document.querySelector<HTMLElement>(".canvas")?.focus({ preventScroll: true });
