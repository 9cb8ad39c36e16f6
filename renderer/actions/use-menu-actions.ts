import { useEffect } from "react";
import { listen } from "../desktop.ts";
import { performAction } from "./registry.ts";

/** Does what is chosen in the application menu. */
export function useMenuActions(): void {
  useEffect(() => listen("menu.action", ({ action }) => performAction(action)), []);
}
