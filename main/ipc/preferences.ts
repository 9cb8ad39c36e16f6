import type { Keymap } from "../../preload/contract/app.ts";
import { recall, remember } from "../app-settings.ts";
import type { MainContext } from "../context.ts";
import type { Handlers } from "./register.ts";

/** Calls about what a person has set up; `onKeys` hears of new keys. */
export const preferenceCalls = (
  { library, log }: MainContext,
  onKeys: (keymap: Keymap) => void,
): Pick<Handlers, "preferences.get" | "preferences.set"> => ({
  "preferences.get": () => ({ keymap: recall(library, "keymap"), recentCommands: recall(library, "recent-commands") }),
  "preferences.set": ({ keymap, recentCommands }) => {
    if (keymap !== undefined) {
      remember(library, "keymap", keymap, log);
      onKeys(keymap);
    }
    if (recentCommands !== undefined) remember(library, "recent-commands", recentCommands, log);
    return null;
  },
});
