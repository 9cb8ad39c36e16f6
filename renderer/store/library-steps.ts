import { create } from "zustand";
import { announce } from "./announce.ts";
import { reportProblem } from "./report-problem.ts";

/** Something that was done with boards in their list, and both ways. */
export interface LibraryStep {
  /** What was done, as a sentence. */
  readonly done: string;
  /** What is said when it is taken back. */
  readonly undone: string;
  readonly back: () => Promise<unknown>;
  readonly again: () => Promise<unknown>;
  /** Closes the message about it, once it is taken back or no longer the last one. */
  readonly closeMessage?: () => void;
}

const MOST = 20;

interface Steps {
  readonly done: readonly LibraryStep[];
  readonly undone: readonly LibraryStep[];
}

const NONE: Steps = { done: [], undone: [] };

/** What was done in the list of boards since the start and can be taken back, and what was taken back; the latest last. */
export const useLibrarySteps = create<Steps>(() => NONE);

// One after the other: a key pressed again before the first answer takes the step before back.
let running: Promise<void> = Promise.resolve();

/** Notes what was done; only the last step has a message. */
export function noteStep(step: LibraryStep): void {
  const { done } = useLibrarySteps.getState();
  done.at(-1)?.closeMessage?.();
  useLibrarySteps.setState({ done: [...done, step].slice(-MOST), undone: [] });
}

/** Forgets all steps, as after something that cannot be taken back. */
export const forgetSteps = (): void => useLibrarySteps.setState(NONE);

/** Takes back a step, the last one unless it is named; nothing when it was taken back before. */
export function takeBack(step: LibraryStep | undefined = useLibrarySteps.getState().done.at(-1)): Promise<void> {
  const { done, undone } = useLibrarySteps.getState();
  if (step === undefined || !done.includes(step)) return running;
  useLibrarySteps.setState({ done: done.filter((each) => each !== step), undone: [...undone, step] });
  step.closeMessage?.();
  return run(step.back, step.undone);
}

/** Does the step that was taken back last again. */
export function doAgain(): Promise<void> {
  const { done, undone } = useLibrarySteps.getState();
  const step = undone.at(-1);
  if (step === undefined) return running;
  useLibrarySteps.setState({ done: [...done, step], undone: undone.slice(0, -1) });
  return run(step.again, step.done);
}

function run(work: () => Promise<unknown>, said: string): Promise<void> {
  running = running
    .then(work)
    .then(() => announce(said))
    .catch(reportProblem);
  return running;
}
