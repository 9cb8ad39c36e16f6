import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../../core/result.ts";
import type { StartProgress } from "../../../preload/contract/start-progress.ts";
import { BRIDGE_NAME, type Messages } from "../../../preload/contract.ts";
import { LATE_MS, useStart, watchStart } from "../../../renderer/store/start.ts";

const CHECKING: StartProgress = { reason: "unclean-end", step: "boards", done: 1, total: 9 };

let tell: (message: Messages["start.moved"]) => void = () => undefined;
let stop: () => void = () => undefined;

async function begin(asked: StartProgress | null): Promise<void> {
  const bridge = {
    call: async () => ok(asked),
    on: (_name: string, listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  };
  Object.assign(globalThis, { [BRIDGE_NAME]: bridge });
  stop = watchStart();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("the start", () => {
  it("is overdue when no board has come a while after the library is open", async () => {
    await begin(null);
    vi.advanceTimersByTime(LATE_MS - 1);
    expect(useStart.getState().late).toBe(false);
    vi.advanceTimersByTime(1);
    expect(useStart.getState().late).toBe(true);
  });

  it("is not overdue while the library is worked on, however long; it may be afterwards", async () => {
    await begin(CHECKING);
    vi.advanceTimersByTime(LATE_MS * 10);
    expect(useStart.getState()).toMatchObject({ progress: CHECKING, late: false });
    tell({ progress: { ...CHECKING, done: 2 } });
    expect(useStart.getState().progress?.done).toBe(2);
    tell({ progress: null });
    expect(useStart.getState()).toMatchObject({ progress: null, late: false });
    vi.advanceTimersByTime(LATE_MS);
    expect(useStart.getState().late).toBe(true);
  });
});
