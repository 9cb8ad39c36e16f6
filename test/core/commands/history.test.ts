import { describe, expect, it } from "vitest";
import {
  EMPTY_HISTORY,
  type History,
  type HistoryEntry,
  type JournalRow,
  MAX_STEPS,
  rebuildHistory,
  record,
  redo,
  undo,
} from "../../../core/commands/history.ts";
import { EMPTY_PATCH, type Patch } from "../../../core/model/patch.ts";
import { node } from "./board.ts";

const step = (from: number, to: number): Patch => ({
  added: [],
  updated: [[node("a", { x: from }), node("a", { x: to })]],
  removed: [],
});

const entry = (from: number, to: number, group: string | null = null): HistoryEntry => ({
  command: "move",
  label: "Move",
  group,
  patch: step(from, to),
});

const row = (kind: JournalRow["kind"], from: number, to: number, group: string | null = null): JournalRow => ({
  kind,
  ...entry(from, to, group),
});

const recorded = (...entries: readonly HistoryEntry[]): History => entries.reduce(record, EMPTY_HISTORY);

const patches = (entries: readonly HistoryEntry[]) => entries.map(({ patch }) => patch);

describe("the undo history", () => {
  it("takes steps back in reverse order and does them again", () => {
    const back = undo(recorded(entry(0, 1), entry(1, 2)));
    expect(back?.patch).toEqual(step(2, 1));
    const again = redo(back?.history ?? EMPTY_HISTORY);
    expect(again?.patch).toEqual(step(1, 2));
    expect(patches(again?.history.undo ?? [])).toEqual([step(0, 1), step(1, 2)]);
  });

  it("has nothing to take back or do again at its ends", () => {
    expect([undo(EMPTY_HISTORY), redo(EMPTY_HISTORY)]).toEqual([null, null]);
  });

  it("joins changes of one group in a row into one step", () => {
    const history = recorded(entry(0, 1), entry(1, 2, "drag"), entry(2, 5, "drag"), entry(5, 6, "next"));
    expect(patches(history.undo)).toEqual([step(0, 1), step(1, 5), step(5, 6)]);
  });

  it("does not join over another step", () => {
    const history = recorded(entry(0, 1, "drag"), entry(1, 2), entry(2, 3, "drag"));
    expect(history.undo).toHaveLength(3);
  });

  it("drops a step that ends where it began", () => {
    expect(recorded(entry(0, 1, "drag"), entry(1, 0, "drag"))).toEqual(EMPTY_HISTORY);
    expect(recorded({ ...entry(0, 0), patch: EMPTY_PATCH })).toEqual(EMPTY_HISTORY);
  });

  it("does not join a step that became the newest because a later one was taken back", () => {
    const back = undo(recorded(entry(0, 1, "drag"), entry(1, 2)))?.history ?? EMPTY_HISTORY;
    expect(patches(record(back, entry(1, 5, "drag")).undo)).toEqual([step(0, 1), step(1, 5)]);
  });

  it("forgets what could be done again when something new is done", () => {
    const back = undo(recorded(entry(0, 1)))?.history ?? EMPTY_HISTORY;
    expect(record(back, entry(0, 7)).redo).toEqual([]);
  });

  it("never joins a step that was done again", () => {
    const back = undo(recorded(entry(0, 1, "drag")))?.history ?? EMPTY_HISTORY;
    const again = redo(back)?.history ?? EMPTY_HISTORY;
    expect(record(again, entry(1, 2, "drag")).undo).toHaveLength(2);
  });

  it("keeps a bounded number of steps, the newest ones", () => {
    const history = recorded(...Array.from({ length: MAX_STEPS + 3 }, (_, n) => entry(n, n + 1)));
    expect(history.undo).toHaveLength(MAX_STEPS);
    expect(history.undo[0]?.patch).toEqual(step(3, 4));
  });
});

describe("the history rebuilt from a journal", () => {
  it("is the history that wrote the journal", () => {
    const journal = [row("do", 0, 1, "g"), row("do", 1, 2, "g"), row("do", 2, 3), row("undo", 3, 2), row("undo", 2, 0)];
    const history = rebuildHistory([...journal, row("redo", 0, 2)]);
    expect(patches(history.undo)).toEqual([step(0, 2)]);
    expect(patches(history.redo)).toEqual([step(2, 3)]);
  });

  it("leaves out what was never meant to be taken back", () => {
    expect(rebuildHistory([row("ignore", 0, 1)])).toEqual(EMPTY_HISTORY);
  });

  it("begins in the middle of a journal: older steps can be done again", () => {
    const history = rebuildHistory([row("undo", 5, 4), row("undo", 4, 3)]);
    expect(history.undo).toEqual([]);
    expect(redo(history)?.patch).toEqual(step(3, 4));
    expect(patches(rebuildHistory([row("redo", 1, 2)]).undo)).toEqual([step(1, 2)]);
  });
});
