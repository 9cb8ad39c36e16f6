import { useKeymap } from "../store/keymap.ts";
import type { Action } from "./define-action.ts";
import { sameKeys, shownKeys } from "./keys.ts";

type Keyed = Pick<Action, "id" | "keys" | "alsoKeys">;

/** The keys that an action has from the start. */
export const firstKeys = ({ keys, alsoKeys = [] }: Keyed): readonly string[] =>
  keys === undefined ? [] : [keys, ...alsoKeys];

/** The keys of an action now: those that the person chose, else its own. */
export const keysFor = (action: Keyed): readonly string[] =>
  useKeymap.getState().keymap[action.id] ?? firstKeys(action);

/** The first keys of an action as written for people, or undefined; follows the person's choice. */
export function useShownKeys(action: Keyed | null): string | undefined {
  const chosen = useKeymap((state) => (action === null ? undefined : state.keymap[action.id]));
  const first = (chosen ?? (action === null ? [] : firstKeys(action)))[0];
  return first === undefined ? undefined : shownKeys(first);
}

/** Whether two lists hold the same keys. */
export const areSameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((keys, at) => sameKeys(keys, b[at] ?? ""));
