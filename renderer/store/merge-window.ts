/** Turns a command's merge group into an undo group: repeats within a second continue the step, later ones start a new one. */
export interface MergeWindow {
  groupOf(group: string | null): string | null;
  /** The next change starts a new step whatever its group. */
  close(): void;
}

const WINDOW_MS = 1000;

/** `now` is a clock in ms; its start time keeps groups of different steps apart, also in the journal. */
export function createMergeWindow(now: () => number): MergeWindow {
  let open: { readonly group: string; readonly key: string; readonly lastAt: number } | null = null;
  let steps = 0;
  return {
    groupOf: (group) => {
      if (group === null) {
        open = null;
        return null;
      }
      const at = now();
      const key =
        open !== null && open.group === group && at - open.lastAt < WINDOW_MS ? open.key : `${group}@${at}.${++steps}`;
      open = { group, key, lastAt: at };
      return key;
    },
    close: () => {
      open = null;
    },
  };
}
