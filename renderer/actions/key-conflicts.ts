import type { Action } from "./define-action.ts";
import { sameKeys, shownKeys } from "./keys.ts";

/** Why keys cannot simply be given to an action. */
export type KeyConflict =
  /** The system or the window needs them: refused, with the reason as a sentence. */
  | { readonly kind: "reserved"; readonly reason: string }
  /** Another action has them. */
  | { readonly kind: "taken"; readonly action: Action };

const SYSTEM = "The system uses them.";
const TEXT = "They copy and paste text and components.";
const CANVAS = "They move about on the canvas.";

const RESERVED: readonly (readonly [reason: string, keys: readonly string[]])[] = [
  [SYSTEM, ["Mod+Q", "Alt+F4", "Alt+Tab", "Mod+Alt+Delete", "F10", "F11", "F12", "Mod+Shift+I", "Mod+M"]],
  [TEXT, ["Mod+C", "Mod+V", "Mod+X"]],
  [
    CANVAS,
    [
      ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].flatMap((key) => [key, `Shift+${key}`]),
      ...["Tab", "Shift+Tab", "Enter", "Shift+Enter", "[", "]", " ", "Escape", "ContextMenu", "Shift+F10"],
    ],
  ],
];

/** What stands against giving keys to an action, or null; `keysOf` answers with the keys that each action has now. */
export function keyConflict(
  keys: string,
  id: string,
  actions: readonly Action[],
  keysOf: (action: Action) => readonly string[],
): KeyConflict | null {
  for (const [reason, list] of RESERVED) {
    if (list.some((each) => sameKeys(each, keys)))
      return { kind: "reserved", reason: `${shownKeys(keys)} cannot be given away. ${reason}` };
  }
  const action = actions.find((each) => each.id !== id && keysOf(each).some((other) => sameKeys(other, keys)));
  return action === undefined ? null : { kind: "taken", action };
}
