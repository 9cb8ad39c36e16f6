import { describe, expect, it } from "vitest";
import type { HistoryRow } from "../../../../preload/contract/journal.ts";
import { dayText } from "../../../../renderer/panels/history/time-text.ts";
import { timelineDays, timelineSteps } from "../../../../renderer/panels/history/timeline-steps.ts";

const row = (seq: number, fields: Partial<HistoryRow> = {}): HistoryRow => ({
  seq,
  at: "2026-11-22T10:00:00.000Z",
  kind: "do",
  command: "move",
  label: "Move",
  group: null,
  added: 0,
  updated: 1,
  removed: 0,
  subject: "Ranker",
  ...fields,
});
const briefly = (rows: readonly HistoryRow[]) =>
  timelineSteps(rows).map(({ seq, text, detail }) => [seq, text, detail]);

describe("the steps of the timeline", () => {
  it("are one for the entries of a group in a row, named by the last", () => {
    expect(
      briefly([row(4, { group: "typing" }), row(3, { group: "typing" }), row(2), row(1, { group: "typing" })]),
    ).toEqual([
      [4, "Move", "Ranker"],
      [2, "Move", "Ranker"],
      [1, "Move", "Ranker"],
    ]);
  });

  it("say what was undone and done again, and how many pieces it touched", () => {
    expect(briefly([row(3, { kind: "redo" }), row(2, { kind: "undo", updated: 5 }), row(1, { updated: 2 })])).toEqual([
      [3, "Did again: Move", "Ranker"],
      [2, "Undid: Move", "5 pieces"],
      [1, "Move", "2 pieces"],
    ]);
  });

  it("name a piece that came or went, and count what came or went with it", () => {
    const added = row(3, { label: "Add component", added: 2, updated: 0 });
    const deleted = row(2, { label: "Delete", removed: 3, updated: 0 });
    const nameless = row(1, { label: "Connect", added: 2, updated: 0, subject: null });
    expect(briefly([added, deleted, nameless])).toEqual([
      [3, "Add component", "Ranker + 1"],
      [2, "Delete", "Ranker + 2"],
      [1, "Connect", "2 pieces"],
    ]);
  });

  it("count the pieces that a board began with, of which a blank one has none", () => {
    const file = row(2, { kind: "ignore", command: "create", label: "Open file", added: 20, updated: 0 });
    const blank = row(1, { kind: "ignore", command: "create", label: "New board", added: 2, updated: 0 });
    expect(briefly([file, blank])).toEqual([
      [2, "Open file", "18 pieces"],
      [1, "New board", ""],
    ]);
  });

  it("never join an undo with what it took back", () => {
    expect(briefly([row(2, { kind: "undo", group: null }), row(1, { group: "g" })])).toHaveLength(2);
  });

  it("lie under the day of their time", () => {
    const days = timelineDays(timelineSteps([row(2), row(1, { at: "2026-11-20T10:00:00.000Z" })]));
    expect(days.map(({ steps }) => steps.map(({ seq }) => seq))).toEqual([[2], [1]]);
  });
});

describe("a day in words", () => {
  const now = new Date(2026, 10, 22, 9, 0).getTime();
  it.each([
    ["2026-11-22", "Today"],
    ["2026-11-21", "Yesterday"],
    ["2026-11-10", "Tuesday, November 10"],
    ["2025-11-10", "November 10, 2025"],
  ])("%s is %s", (day, words) => expect(dayText(day, now)).toBe(words));
});
