import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { repeat } from "../../scripts/bench/editor/repeat.ts";

let done = 0;

/** Work that takes so long and gives its number. */
const workOf = (ms: number) => async (): Promise<number> => {
  vi.advanceTimersByTime(ms);
  done += 1;
  return done;
};

beforeEach(() => {
  done = 0;
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => vi.useRealTimers());

describe("a measurement that is repeated", () => {
  it("does not count the first time", async () => {
    expect(await repeat(workOf(1), { counted: 3, most: 1000 })).toEqual([2, 3, 4]);
  });

  it("ends when it has taken long enough, with one result at least", async () => {
    expect(await repeat(workOf(300), { counted: 9, most: 1000 })).toEqual([2, 3, 4]);
    expect(await repeat(workOf(900), { counted: 9, most: 1000 })).toEqual([6]);
  });

  it("counts the first time when that alone took too long", async () => {
    expect(await repeat(workOf(2000), { counted: 9, most: 1000 })).toEqual([1]);
  });
});
