import type { Ink, Theme } from "./display-list.ts";

/** How much of its colour a dimmed piece keeps over the canvas, 0 to 1. */
export const FADED = 0.3;

const known = new WeakMap<Theme, Theme>();

/** The colours of a theme as they look when a drawing steps back: mixed with the canvas. The same object for the same theme. */
export function fadedTheme(theme: Theme): Theme {
  const before = known.get(theme);
  if (before !== undefined) return before;
  const inks = Object.entries(theme) as [Ink, string][];
  const faded = Object.fromEntries(inks.map(([ink, colour]) => [ink, mix(colour, theme.canvas)])) as Theme;
  known.set(theme, faded);
  return faded;
}

/** Two colours `#rrggbb`, the first one by its share. */
function mix(colour: string, ground: string): string {
  const channel = (at: number): string => {
    const [one, other] = [colour, ground].map((text) => Number.parseInt(text.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * FADED + (other ?? 0) * (1 - FADED))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
