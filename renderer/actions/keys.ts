const MAC = navigator.platform.startsWith("Mac");

/** What a key event says about the keys that are down. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const MODIFIERS: ReadonlySet<string> = new Set(["Mod", "Alt", "Shift"]);
const MODIFIER_KEYS: ReadonlySet<string> = new Set(["Control", "Meta", "Alt", "AltGraph", "Shift", "CapsLock", "Dead"]);

/** Signs by the place of their key: with Shift or Alt held the system reports another sign. */
const SIGNS: Readonly<Record<string, string>> = {
  BracketLeft: "[",
  BracketRight: "]",
  Backslash: "\\",
  Semicolon: ";",
  Quote: "'",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Minus: "-",
  Equal: "=",
  Backquote: "`",
};

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  " ": "Space",
};

/** Whether a key press is the one written as `Mod+Shift+Z`. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const { key, modifiers } = partsOf(keys);
  const mod = MAC ? press.metaKey : press.ctrlKey;
  const otherMod = MAC ? press.ctrlKey : press.metaKey;
  if (mod !== modifiers.includes("Mod") || otherMod || press.altKey !== modifiers.includes("Alt")) return false;
  const shifted = modifiers.includes("Shift");
  // A sign such as ? is typed with Shift on some keyboards and without on others.
  if ((shifted || isNamed(key)) && press.shiftKey !== shifted) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  return (press.altKey || press.shiftKey) && placeOf(press.code) === key.toUpperCase() && (shifted || press.altKey);
}

/** The keys of a press as they are written in an action; null while only modifiers are down. */
export function keysOf(press: KeyPress): string | null {
  if (MODIFIER_KEYS.has(press.key)) return null;
  const held = press.altKey || ((MAC ? press.metaKey : press.ctrlKey) && press.shiftKey);
  const key = held ? (placeOf(press.code) ?? press.key) : press.key;
  const named = key.length === 1 ? key.toUpperCase() : key;
  const mods = [
    ...((MAC ? press.metaKey : press.ctrlKey) ? ["Mod"] : []),
    ...(press.altKey ? ["Alt"] : []),
    ...(press.shiftKey && (isNamed(named) || held) ? ["Shift"] : []),
  ];
  return [...mods, named].join("+");
}

/** Whether two writings mean the same keys, whatever the case and the order of the modifiers. */
export function sameKeys(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  return (
    left.key.toLowerCase() === right.key.toLowerCase() &&
    left.modifiers.length === right.modifiers.length &&
    left.modifiers.every((each) => right.modifiers.includes(each))
  );
}

/** Keys as written for people: `Ctrl+Shift+Z`, `⇧⌘Z` on macOS. */
export function shownKeys(keys: string): string {
  const { key, modifiers } = partsOf(keys);
  const shown = SHOWN[key] ?? key;
  if (!MAC) return [...modifiers.map((each) => (each === "Mod" ? "Ctrl" : each)), shown].join("+");
  const sign = (name: string, text: string): string => (modifiers.includes(name) ? text : "");
  return `${sign("Alt", "⌥")}${sign("Shift", "⇧")}${sign("Mod", "⌘")}${shown}`;
}

function partsOf(keys: string): { readonly key: string; readonly modifiers: readonly string[] } {
  if (keys === "+" || keys.endsWith("++"))
    return { key: "+", modifiers: keys.slice(0, -2).split("+").filter(isModifier) };
  const parts = keys.split("+");
  return { key: parts.at(-1) ?? "", modifiers: parts.slice(0, -1).filter(isModifier) };
}

const isModifier = (part: string): boolean => MODIFIERS.has(part);

const isNamed = (key: string): boolean => key.length > 1 || /^[a-z0-9]$/i.test(key) || key === " ";

const placeOf = (code: string): string | undefined => SIGNS[code] ?? /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
