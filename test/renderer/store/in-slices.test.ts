import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inSlices, type Steps } from "../../../renderer/store/in-slices.ts";

let waiting: (() => void) | null = null;
let now = 0;

beforeEach(() => {
  [waiting, now] = [null, 0];
  vi.stubGlobal("requestIdleCallback", (run: () => void) => {
    expect(waiting).toBeNull();
    waiting = run;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {
    waiting = null;
  });
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets idle moments pass until nothing waits, or so many; the milliseconds that each took. */
function idle(most = 100, between: () => void = () => undefined): readonly number[] {
  const took: number[] = [];
  while (waiting !== null && took.length < most) {
    const [run, start] = [waiting, now];
    waiting = null;
    run();
    took.push(now - start);
    between();
  }
  return took;
}

/** Ten steps of 3 ms. */
function* tenSteps<R>(value: R): Steps<R> {
  for (let at = 0; at < 10; at += 1) {
    now += 3;
    yield;
  }
  return value;
}

const failed = (error: unknown): void => {
  throw error;
};

describe("work in slices", () => {
  test("no slice takes much more than its share, and the result is handed over in a moment of its own", () => {
    const done: string[] = [];
    inSlices({ begin: () => tenSteps("a"), done: (each) => done.push(each), failed }).start();
    const took = idle();
    expect(done).toEqual(["a"]);
    expect(Math.max(...took)).toBeLessThanOrEqual(10);
    expect(took.reduce((sum, each) => sum + each)).toBe(30);
    expect(took.at(-1)).toBe(0);
  });

  test("work that changes midway begins anew and hands over only what it says last", () => {
    const done: number[] = [];
    let version = 1;
    const work = inSlices({ begin: () => tenSteps(version), done: (each) => done.push(each), failed });
    work.start();
    idle(2);
    version = 2;
    work.start();
    idle();
    expect(done).toEqual([2]);
  });

  test("it ends even while changes come in every idle moment", () => {
    const done: number[] = [];
    let version = 0;
    const work = inSlices({ begin: () => tenSteps(version), done: (each) => done.push(each), failed });
    work.start();
    idle(20, () => {
      version += 1;
      work.start();
    });
    expect(done.length).toBeGreaterThan(0);
  });

  test("a failure is told, and the next change is worked on again", () => {
    const [done, told]: [string[], unknown[]] = [[], []];
    let isBroken = true;
    const begin = (): Steps<string> => {
      if (isBroken) throw new Error("broken");
      return tenSteps("well");
    };
    const work = inSlices({ begin, done: (each) => done.push(each), failed: (error) => told.push(error) });
    work.start();
    idle();
    expect(told).toEqual([new Error("broken")]);
    isBroken = false;
    work.start();
    idle();
    expect(done).toEqual(["well"]);
  });

  test("nothing is handed over after a stop, and nothing begins where there is nothing to do", () => {
    const done: string[] = [];
    const work = inSlices({ begin: () => tenSteps("a"), done: (each) => done.push(each), failed });
    work.start();
    idle(2);
    work.stop();
    idle();
    inSlices<string>({ begin: () => null, done: (each) => done.push(each), failed }).start();
    idle();
    expect(done).toEqual([]);
  });
});
