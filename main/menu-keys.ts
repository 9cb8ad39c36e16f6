import type { Keymap } from "../preload/contract/app.ts";
import type { MenuDef, MenuItem } from "./menu-items.ts";

const NAMES: Readonly<Record<string, string>> = {
  Mod: "CmdOrCtrl",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  ArrowUp: "Up",
  ArrowDown: "Down",
  "+": "Plus",
};

/** Keys of the page, such as `Mod+ArrowUp`, as a menu writes them. */
export function toAccelerator(keys: string): string {
  const parts = keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
  return parts.map((part) => NAMES[part] ?? part).join("+");
}

/** The menus with the keys that the person chose instead of their own. */
export const withKeys = (menus: readonly MenuDef[], keymap: Keymap): readonly MenuDef[] =>
  menus.map(({ label, items }) => ({ label, items: items.map((item) => withItemKeys(item, keymap)) }));

function withItemKeys(item: MenuItem, keymap: Keymap): MenuItem {
  if (typeof item === "string" || "role" in item) return item;
  const chosen = keymap[item.action];
  if (chosen === undefined) return item;
  const [first] = chosen;
  const { action, label } = item;
  return first === undefined ? { action, label } : { action, label, keys: toAccelerator(first) };
}
