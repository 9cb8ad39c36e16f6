/** Files that are to be opened, gathered for a moment and then opened together, one lot after the other. */
export interface OpenQueue {
  readonly add: (paths: readonly string[]) => void;
  /** Opens what was gathered before the program could, and from then on what comes. Settles when those are open. */
  readonly start: (open: (paths: readonly string[]) => Promise<void>) => Promise<void>;
}

/** A system names several chosen files one by one. */
const TOGETHER_MS = 60;

/** Makes a queue; nothing is opened before its start. A failure of one lot goes to `onFailure`. */
export function createOpenQueue(onFailure: (error: unknown) => void): OpenQueue {
  let waiting: string[] = [];
  let open: ((paths: readonly string[]) => Promise<void>) | null = null;
  let last: Promise<void> = Promise.resolve();
  const openWaiting = (): Promise<void> => {
    const paths = waiting;
    waiting = [];
    last = last.then(() => (paths.length === 0 ? undefined : open?.(paths))).catch(onFailure);
    return last;
  };
  return {
    add: (paths) => {
      if (paths.length === 0) return;
      waiting.push(...paths);
      // The first of a lot opens it whole; the others then find nothing left.
      if (open !== null) setTimeout(openWaiting, TOGETHER_MS);
    },
    start: (how) => {
      open = how;
      return openWaiting();
    },
  };
}
