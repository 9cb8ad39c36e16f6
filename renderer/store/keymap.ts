import { create } from "zustand";
import type { Keymap } from "../../preload/contract/app.ts";
import { call } from "../desktop.ts";
import { reportProblem } from "./report-problem.ts";

const MOST_RECENT = 8;

interface KeymapState {
  readonly keymap: Keymap;
  readonly recentCommands: readonly string[];
}

/** Keys that the person chose and the commands used last; both are kept in the library. */
export const useKeymap = create<KeymapState>(() => ({ keymap: {}, recentCommands: [] }));

/** Reads what was kept. */
export async function loadKeymap(): Promise<void> {
  useKeymap.setState(await call("preferences.get", {}));
}

/** Gives an action other keys, or its own again with null; several at once for a swap. */
export function chooseKeys(changes: Readonly<Record<string, readonly string[] | null>>): void {
  const next = new Map(Object.entries(useKeymap.getState().keymap));
  for (const [action, keys] of Object.entries(changes)) {
    if (keys === null) next.delete(action);
    else next.set(action, keys);
  }
  keep(Object.fromEntries(next));
}

/** Gives every action its own keys again. */
export const resetKeys = (): void => keep({});

/** Puts a command at the head of those used last. */
export function noteCommand(id: string): void {
  const { recentCommands } = useKeymap.getState();
  const next = [id, ...recentCommands.filter((each) => each !== id)].slice(0, MOST_RECENT);
  useKeymap.setState({ recentCommands: next });
  call("preferences.set", { recentCommands: next }).catch(reportProblem);
}

function keep(keymap: Keymap): void {
  useKeymap.setState({ keymap });
  call("preferences.set", { keymap }).catch(reportProblem);
}
