const MAC = navigator.platform.startsWith("Mac");

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key press is the one written as `Mod+Shift+Z`. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const parts = keys.split("+");
  const key = keys.endsWith("++") ? "+" : (parts.at(-1) ?? "");
  const mod = MAC ? press.metaKey : press.ctrlKey;
  const otherMod = MAC ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes("Mod") || otherMod) return false;
  if (press.altKey !== parts.includes("Alt")) return false;
  const shiftMatters = /^[a-z0-9]$/i.test(key) || key.length > 1;
  if (shiftMatters && press.shiftKey !== parts.includes("Shift")) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** Keys as written for people: `Ctrl+Shift+Z`, `⇧⌘Z` on macOS. */
export function shownKeys(keys: string): string {
  if (!MAC) return keys.replace("Mod", "Ctrl");
  return keys.replace("Mod", "⌘").replace("Shift", "⇧").replace("Alt", "⌥").replaceAll("+", "");
}
