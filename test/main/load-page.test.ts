import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBeginningWatch } from "../../main/beginning-watch.ts";
import { loadPage } from "../../main/load-page.ts";

describe("loading the page", () => {
  it("is tried again as long as a person wants it, and given up when not", async () => {
    const load = vi.fn(() => Promise.reject(new Error("ERR_FAILED (-2)")));
    const ask = vi.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const giveUp = vi.fn();
    await loadPage({ load, ask, giveUp });
    expect([load.mock.calls.length, ask.mock.calls.length, giveUp.mock.calls.length]).toEqual([2, 2, 1]);
  });

  it("ends when the page is there, and without a word when another load has taken its place", async () => {
    const ask = vi.fn();
    const giveUp = vi.fn();
    await loadPage({ load: () => Promise.resolve(), ask, giveUp });
    await loadPage({ load: () => Promise.reject(new Error("ERR_ABORTED (-3) loading")), ask, giveUp });
    expect([ask, giveUp].map((each) => each.mock.calls.length)).toEqual([0, 0]);
  });
});

describe("the watch over a page's beginning", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("notices a page that says nothing, each time that it is loaded", () => {
    const late = vi.fn();
    const watch = createBeginningWatch(1000, late);
    watch.loading();
    vi.advanceTimersByTime(999);
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    watch.loading();
    vi.advanceTimersByTime(1000);
    expect(late).toHaveBeenCalledTimes(2);
  });

  it("is content with a page that has said something", () => {
    const late = vi.fn();
    const watch = createBeginningWatch(1000, late);
    watch.loading();
    watch.settled();
    vi.advanceTimersByTime(5000);
    expect(late).not.toHaveBeenCalled();
  });
});
