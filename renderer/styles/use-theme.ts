import { useSyncExternalStore } from "react";
import { listInkVariables, THEMES } from "../../core/scene/themes.ts";

const darkQuery = matchMedia("(prefers-color-scheme: dark)");

/** Follows the colour scheme that main has set and gives every scene ink its value. */
export function startTheme(): void {
  const apply = () => {
    const root = document.documentElement;
    root.dataset.theme = darkQuery.matches ? "dark" : "light";
    const theme = darkQuery.matches ? THEMES.dark : THEMES.light;
    for (const [ink, color] of listInkVariables(theme)) root.style.setProperty(ink, color);
  };
  apply();
  darkQuery.addEventListener("change", apply);
}

/** Whether the dark theme is shown. */
export const isDark = (): boolean => darkQuery.matches;

/** Whether the dark theme is shown, kept up to date. */
export function useIsDark(): boolean {
  return useSyncExternalStore((changed) => {
    darkQuery.addEventListener("change", changed);
    return () => darkQuery.removeEventListener("change", changed);
  }, isDark);
}
