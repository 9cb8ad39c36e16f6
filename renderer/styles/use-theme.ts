import { useSyncExternalStore } from "react";
import { listInkVariables, THEMES } from "../../core/scene/themes.ts";

const darkQuery = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Follows the colour scheme that main has set and gives every scene ink its value. */
export function startTheme(): void {
  const query = darkQuery();
  const apply = () => {
    const root = document.documentElement;
    root.dataset.theme = query.matches ? "dark" : "light";
    const theme = query.matches ? THEMES.dark : THEMES.light;
    for (const [ink, color] of listInkVariables(theme)) root.style.setProperty(ink, color);
  };
  apply();
  query.addEventListener("change", apply);
}

/** Whether the dark theme is shown. */
export const isDark = (): boolean => darkQuery().matches;

/** Whether the dark theme is shown, kept up to date. */
export function useIsDark(): boolean {
  return useSyncExternalStore((changed) => {
    const query = darkQuery();
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, isDark);
}
