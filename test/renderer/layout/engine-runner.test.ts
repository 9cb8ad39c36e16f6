import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEngineRunner, type Engine } from "../../../renderer/layout/engine-runner.ts";

const GRAPH = "a graph";
const DONE = "places";

/** Engines that never answer, and a count of those started and ended. */
function silentEngines() {
  const counts = { started: 0, ended: 0 };
  const start = (): Engine<typeof GRAPH, typeof DONE> => {
    counts.started += 1;
    const terminate = () => {
      counts.ended += 1;
    };
    return { answer: () => new Promise(() => undefined), terminate };
  };
  return { counts, start };
}

describe("the layout engine's runner", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("answers with the engine's graph and keeps the engine for the next one", async () => {
    let started = 0;
    const runner = createEngineRunner(() => {
      started += 1;
      return { answer: async () => DONE, terminate: () => undefined };
    }, 1000);
    runner.warm(GRAPH);
    expect(await runner.run(GRAPH)).toEqual(DONE);
    expect(await runner.run(GRAPH)).toEqual(DONE);
    expect(started).toBe(1);
  });

  it("ends an engine that is over its deadline and starts a fresh one afterwards", async () => {
    const { counts, start } = silentEngines();
    const runner = createEngineRunner(start, 10_000);
    const late = expect(runner.run(GRAPH)).rejects.toMatchObject({ code: "layout-timeout", data: { seconds: 10 } });
    await vi.advanceTimersByTimeAsync(10_000);
    await late;
    expect(counts).toEqual({ started: 1, ended: 1 });
    runner.warm(GRAPH);
    expect(counts.started).toBe(2);
  });

  it("stops every layout under way when it is cancelled", async () => {
    const { counts, start } = silentEngines();
    const runner = createEngineRunner(start, 10_000);
    const both = [runner.run(GRAPH), runner.run(GRAPH)].map((run) =>
      expect(run).rejects.toMatchObject({ code: "layout-failed" }),
    );
    runner.cancel();
    await Promise.all(both);
    expect(counts).toEqual({ started: 1, ended: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("turns whatever the engine throws into one sentence", async () => {
    const runner = createEngineRunner(
      () => ({ answer: () => Promise.reject(new Error("bad graph\n  at line 1")), terminate: () => undefined }),
      1000,
    );
    await expect(runner.run(GRAPH)).rejects.toMatchObject({ code: "layout-failed", data: { problem: "bad graph" } });
  });
});
