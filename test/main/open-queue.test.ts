import { describe, expect, it, vi } from "vitest";
import { createOpenQueue } from "../../main/open-queue.ts";

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe("the queue of files to open", () => {
  it("keeps what is named before the start and opens it at the start, in order", async () => {
    const queue = createOpenQueue(vi.fn());
    const lots: (readonly string[])[] = [];
    queue.add(["a"]);
    queue.add(["b"]);
    await queue.start(async (paths) => void lots.push(paths));
    expect(lots).toEqual([["a", "b"]]);
  });

  it("opens together what comes in one moment, and nothing twice", async () => {
    const queue = createOpenQueue(vi.fn());
    const lots: (readonly string[])[] = [];
    await queue.start(async (paths) => void lots.push(paths));
    for (const path of ["a", "b", "c"]) queue.add([path]);
    queue.add([]);
    await moment();
    expect(lots).toEqual([["a", "b", "c"]]);
  });

  it("goes on after a lot that failed, and never runs two at once", async () => {
    const onFailure = vi.fn();
    const queue = createOpenQueue(onFailure);
    const order: string[] = [];
    queue.add(["first"]);
    const started = queue.start(async ([path]) => {
      order.push(`begin ${path}`);
      await moment();
      order.push(`end ${path}`);
      if (path === "first") throw new Error("no");
    });
    queue.add(["second"]);
    await started;
    await moment();
    await moment();
    expect(order).toEqual(["begin first", "end first", "begin second", "end second"]);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
