/** Notices a page that was loaded and never begins to work, such as one whose program failed before it drew anything. */
export interface BeginningWatch {
  /** The page is being loaded: from now on its first word is waited for. */
  readonly loading: () => void;
  /** The page has said something, or its window is gone. */
  readonly settled: () => void;
}

/** Makes the watch; `onLate` is called when nothing was heard for so long. */
export function createBeginningWatch(milliseconds: number, onLate: () => void): BeginningWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    loading: () => {
      clearTimeout(timer);
      timer = setTimeout(onLate, milliseconds);
    },
    settled: () => clearTimeout(timer),
  };
}
