/** A piece of work in steps; the last one gives the result. */
export type Steps<R> = Generator<undefined, R>;

/** What is done in slices, and what is done with the result. */
export interface Sliced<R> {
  readonly begin: () => Steps<R> | null;
  readonly done: (result: R) => void;
  readonly failed: (error: unknown) => void;
}

/** Work that gives way to the frames of the window. */
export interface SlicedWork {
  /** Begins, or begins anew because what it is about has changed. */
  start(): void;
  stop(): void;
}

/** A frame at 60 Hz has room for this besides its own work. */
const SLICE_MS = 8;
/** The handing over of a result is itself work for the page, so it is left to the next slice if this one took more. */
const SPENT_MS = 2;
const FIRST_MS = 200;
const NEXT_MS = 50;

/**
 * Does work in slices of idle time, so that no frame waits for all of it. Work that is begun anew before it ended gets longer slices each
 * time, so that it ends even while changes keep coming.
 */
export function inSlices<R>({ begin, done, failed }: Sliced<R>): SlicedWork {
  let scheduled = 0;
  let steps: Steps<R> | null = null;
  let result: { readonly value: R } | null = null;
  let isStale = false;
  let sliceMs = SLICE_MS;
  const schedule = (timeout: number): void => {
    if (scheduled === 0) scheduled = requestIdleCallback(run, { timeout });
  };
  /** Goes on for a slice; milliseconds spent. */
  const goOn = (): number => {
    const start = performance.now();
    if (isStale && result === null) {
      if (steps !== null) sliceMs *= 2;
      isStale = false;
      steps = begin();
    }
    let spent = 0;
    while (steps !== null && spent < sliceMs) {
      const step = steps.next();
      spent = performance.now() - start;
      if (!step.done) continue;
      steps = null;
      result = { value: step.value };
    }
    return spent;
  };
  const handOver = (value: R): void => {
    result = null;
    sliceMs = SLICE_MS;
    done(value);
  };
  const run = (): void => {
    scheduled = 0;
    try {
      const spent = result === null ? goOn() : 0;
      if (result !== null && spent < SPENT_MS) handOver(result.value);
      if (steps !== null || result !== null) schedule(NEXT_MS);
      else if (isStale) schedule(FIRST_MS);
    } catch (error) {
      [steps, result, sliceMs] = [null, null, SLICE_MS];
      failed(error);
    }
  };
  return {
    start: () => {
      isStale = true;
      schedule(FIRST_MS);
    },
    stop: () => {
      if (scheduled !== 0) cancelIdleCallback(scheduled);
      [scheduled, steps, result] = [0, null, null];
    },
  };
}
