import { create } from "zustand";
import type { StartProgress } from "../../preload/contract/start-progress.ts";
import { call, listen } from "../desktop.ts";
import { reportProblem } from "./report-problem.ts";

/** How long a first board may take, from the moment when the library is open, before something is said about it, in ms. */
export const LATE_MS = 5000;

interface StartState {
  /** What keeps the library from being open, or null. */
  readonly progress: StartProgress | null;
  /** Whether the first board is overdue. */
  readonly late: boolean;
  /** Why the first board could not be shown, or null. */
  readonly problem: string | null;
}

/** How the start goes, as long as no board is on the screen. */
export const useStart = create<StartState>(() => ({ progress: null, late: false, problem: null }));

/** Says why the first board could not be shown. */
export const failStart = (problem: string): void => useStart.setState({ problem });

/** Watches the start from its beginning; a first board that does not come is noticed. Returns a stop function. */
export function watchStart(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = (progress: StartProgress | null): void => {
    clearTimeout(timer);
    if (progress === null) timer = setTimeout(() => useStart.setState({ late: true }), LATE_MS);
    useStart.setState({ progress, late: false });
  };
  move(null);
  const stop = listen("start.moved", ({ progress }) => move(progress));
  call("start.progress", {}).then((progress) => {
    if (progress !== null) move(progress);
  }, reportProblem);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
