import { Menu, type MenuItemConstructorOptions } from "electron";
import type { Keymap } from "../preload/contract/app.ts";
import { MENUS, type MenuItem } from "./menu-items.ts";
import { withKeys } from "./menu-keys.ts";

/** Shows the menu bar with the keys that the person chose; a chosen item is handed on as the id of its action. */
export function showMenu(choose: (action: string) => void, keymap: Keymap): void {
  const menus = withKeys(MENUS, keymap).map(({ label, items }) => ({
    label,
    submenu: items.filter(isShownHere).map((item) => toTemplate(item, choose)),
  }));
  const own: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...menus]));
}

function toTemplate(item: MenuItem, choose: (action: string) => void): MenuItemConstructorOptions {
  if (item === "line") return { type: "separator" };
  if (item === "recent")
    return { label: "Open Recent", role: "recentDocuments", submenu: [{ role: "clearRecentDocuments" }] };
  if ("role" in item) return { role: item.role };
  const { action, label, keys } = item;
  const shown = keys === undefined || !canShow(keys) ? {} : { accelerator: keys };
  // The page hears its own keys, and only when no text is being typed: here they are shown, not bound.
  return { label, click: () => choose(action), registerAccelerator: false, ...shown };
}

/** Only macOS has a menu of recent documents; elsewhere the system shows them itself. */
const isShownHere = (item: MenuItem): boolean => item !== "recent" || process.platform === "darwin";

/** macOS binds whatever a menu shows, so keys that also type a letter are left out there. */
const canShow = (keys: string): boolean => process.platform !== "darwin" || keys.includes("+") || keys.length > 1;
