import type { Ink, Theme } from "./display-list.ts";
import { DARK } from "./themes/dark.ts";
import { LIGHT } from "./themes/light.ts";

/** The two themes by name. */
export const THEMES = { light: LIGHT, dark: DARK } as const;

/** Name of a theme. */
export type ThemeName = keyof typeof THEMES;

/** Colours of a theme as CSS custom properties, name `--ink-<role>` to `#rrggbb`. */
export const listInkVariables = (theme: Theme): readonly (readonly [`--ink-${Ink}`, string])[] =>
  (Object.entries(theme) as [Ink, string][]).map(([ink, value]) => [`--ink-${ink}`, value]);
