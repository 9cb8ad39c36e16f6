import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors.ts";
import { EMPTY_PATCH } from "../../../core/model/patch.ts";
import type { JournalEntry } from "../../../preload/contract/journal.ts";
import { createJournalQueue } from "../../../renderer/store/journal-queue.ts";
import type { SaveMark } from "../../../renderer/store/save-mark.ts";

const entry = (clientId: string): JournalEntry => ({
  clientId,
  kind: "do",
  command: "move",
  label: "Move",
  group: null,
  patch: EMPTY_PATCH,
});

interface Request {
  readonly board: string;
  readonly ids: readonly string[];
  readonly commit: () => void;
  readonly refuse: (problem: string) => void;
  readonly refuseForGood: () => void;
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

function bench() {
  const requests: Request[] = [];
  const marks: SaveMark[] = [];
  const waits: { ms: number; end: () => void }[] = [];
  const refused: string[] = [];
  const queue = createJournalQueue({
    send: (board, entries) =>
      new Promise<void>((resolve, reject) => {
        requests.push({
          board,
          ids: entries.map((each) => each.clientId),
          commit: resolve,
          refuse: (problem) => reject(new AppError("storage-failed", { problem })),
          refuseForGood: () => reject(new AppError("patch-conflict", { problem: "node a is not on the board" })),
        });
      }),
    onMark: (mark) => marks.push(mark),
    wait: (ms) => new Promise((end) => waits.push({ ms, end })),
    onRefused: (board) => refused.push(board),
  });
  const last = (): Request => {
    const request = requests.at(-1);
    if (request === undefined) throw new Error("nothing was sent");
    return request;
  };
  return { queue, requests, marks, waits, refused, last };
}

describe("the journal queue", () => {
  it("stops at an answer that will never change, tells whose changes it was, and goes on with other boards", async () => {
    const { queue, requests, marks, waits, refused, last } = bench();
    queue.push("a", entry("1"));
    queue.push("a", entry("2"));
    queue.push("b", entry("3"));
    last().refuseForGood();
    await settle();
    expect(refused).toEqual(["a"]);
    expect(waits).toEqual([]);
    expect(requests.map((request) => request.board)).toEqual(["a", "b"]);
    last().commit();
    await settle();
    expect(marks.at(-1)).toEqual({ state: "saved" });
    expect(queue.isPending("a")).toBe(false);
  });

  it("says saved only after the last entry is committed", async () => {
    const { queue, marks, last } = bench();
    queue.push("b", entry("1"));
    queue.push("b", entry("2"));
    expect(marks).toEqual([{ state: "saving" }]);
    last().commit();
    await settle();
    expect(marks.at(-1)).toEqual({ state: "saving" });
    last().commit();
    await settle();
    expect(marks.at(-1)).toEqual({ state: "saved" });
  });

  it("keeps one request in flight and sends what came meanwhile together and in order", async () => {
    const { queue, requests, last } = bench();
    for (const id of ["1", "2", "3"]) queue.push("b", entry(id));
    await settle();
    expect(requests.map((request) => request.ids)).toEqual([["1"]]);
    last().commit();
    await settle();
    expect(requests.map((request) => request.ids)).toEqual([["1"], ["2", "3"]]);
  });

  it("repeats a refused request with the same ids, waiting longer each time up to ten seconds", async () => {
    const { queue, requests, waits, last, marks } = bench();
    queue.push("b", entry("1"));
    for (let round = 0; round < 7; round++) {
      last().refuse("the disk is full");
      await settle();
      expect(marks.at(-1)).toEqual({ state: "failed", problem: "The change could not be saved: the disk is full." });
      waits.at(-1)?.end();
      await settle();
    }
    expect(waits.map((wait) => wait.ms)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    expect(new Set(requests.flatMap((request) => request.ids))).toEqual(new Set(["1"]));
    last().commit();
    await settle();
    expect(marks.at(-1)).toEqual({ state: "saved" });
  });

  it("never mixes the entries of two boards in one request", async () => {
    const { queue, requests, last } = bench();
    queue.push("a", entry("1"));
    queue.push("b", entry("2"));
    queue.push("a", entry("3"));
    for (let round = 0; round < 3; round++) {
      await settle();
      last().commit();
    }
    await settle();
    expect(requests.map((request) => [request.board, ...request.ids])).toEqual([
      ["a", "1"],
      ["b", "2"],
      ["a", "3"],
    ]);
  });

  it("flushes by retrying at once and resolves when everything is committed", async () => {
    const { queue, requests, last } = bench();
    queue.push("b", entry("1"));
    last().refuse("busy");
    await settle();
    let flushed = false;
    void queue.flush().then(() => {
      flushed = true;
    });
    await settle();
    expect(requests).toHaveLength(2);
    expect(flushed).toBe(false);
    last().commit();
    await settle();
    expect(flushed).toBe(true);
  });

  it("knows which boards still have changes on their way", async () => {
    const { queue, last } = bench();
    queue.push("b", entry("1"));
    expect(queue.isPending("b")).toBe(true);
    expect(queue.isPending("other")).toBe(false);
    last().commit();
    await settle();
    expect(queue.isPending("b")).toBe(false);
  });
});
