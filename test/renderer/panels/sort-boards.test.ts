import { describe, expect, it } from "vitest";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { columnsIn, nextCard } from "../../../renderer/panels/boards/grid-steps.ts";
import { sortBoards } from "../../../renderer/panels/boards/sort-boards.ts";
import { totalScore } from "../../../renderer/panels/boards/total-score.ts";

const board = (title: string, day: number, fields: Partial<BoardSummary> = {}): BoardSummary => ({
  id: title,
  title,
  createdAt: `2026-01-${10 + day}`,
  updatedAt: `2026-02-${10 + day}`,
  nodes: 1,
  edges: 0,
  scores: [day, 0, 0, 0, 0, 0, 0],
  binnedAt: null,
  ...fields,
});

const BOARDS = [
  board("Board 10", 1),
  board("board 9", 3, { createdAt: "2025-01-01" }),
  board("Café", 2, { scores: null }),
];
const titles = (query: string, order: Parameters<typeof sortBoards>[2]): readonly string[] =>
  sortBoards(BOARDS, query, order).map(({ title }) => title);

describe("the list of boards", () => {
  it("is ordered by last edit, title with its numbers, score, or creation", () => {
    expect(titles("", "edited")).toEqual(["board 9", "Café", "Board 10"]);
    expect(titles("", "title")).toEqual(["board 9", "Board 10", "Café"]);
    expect(titles("", "score")).toEqual(["board 9", "Board 10", "Café"]);
    expect(titles("", "created")).toEqual(["Café", "Board 10", "board 9"]);
  });

  it("is narrowed by every word typed, without accents and case", () => {
    expect(titles("cafe", "title")).toEqual(["Café"]);
    expect(titles("BOARD 1", "title")).toEqual(["Board 10"]);
    expect(titles("nothing", "title")).toEqual([]);
  });

  it("gives no score to an empty board or one that was never looked at", () => {
    expect(totalScore({ scores: [4, 3.5, 0, 0, 0, 0, 0], nodes: 2 })).toBe(7.5);
    expect(totalScore({ scores: [4], nodes: 0 })).toBeNull();
    expect(totalScore({ scores: null, nodes: 3 })).toBeNull();
  });
});

describe("the keys of the grid", () => {
  const shape = { columns: 4, count: 10, page: 2 };

  it("walk by card, row and page, and stop at both ends", () => {
    expect(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].map((key) => nextCard(key, 5, shape))).toEqual([
      6, 4, 9, 1,
    ]);
    expect(["Home", "End", "PageDown", "PageUp"].map((key) => nextCard(key, 5, shape))).toEqual([0, 9, 9, 0]);
    expect(nextCard("ArrowLeft", 0, shape)).toBe(0);
  });

  it("leave other keys alone", () => {
    expect(nextCard("Enter", 5, shape)).toBeNull();
    expect(nextCard("ArrowDown", 0, { ...shape, count: 0 })).toBeNull();
  });

  it("count as many columns as fit, and at least one", () => {
    expect([columnsIn(100), columnsIn(480), columnsIn(980)]).toEqual([1, 2, 4]);
  });
});
