import { foldText } from "../../../core/find/fold.ts";
import { parseQuery } from "../../../core/find/query.ts";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { totalScore } from "./total-score.ts";

/** Orders of the list of boards. */
export const BOARD_ORDERS = [
  { id: "edited", label: "Last edit" },
  { id: "title", label: "Title" },
  { id: "score", label: "Score" },
  { id: "created", label: "Created" },
] as const;

/** One of the orders. */
export type BoardOrder = (typeof BOARD_ORDERS)[number]["id"];

const titles = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const COMPARE: Readonly<Record<BoardOrder, (a: BoardSummary, b: BoardSummary) => number>> = {
  edited: (a, b) => compare(b.binnedAt ?? b.updatedAt, a.binnedAt ?? a.updatedAt),
  title: (a, b) => titles.compare(a.title, b.title),
  score: (a, b) => (totalScore(b) ?? -1) - (totalScore(a) ?? -1),
  created: (a, b) => compare(b.createdAt, a.createdAt),
};

/** Boards whose title has every word typed, in an order; equal ones by title. */
export function sortBoards(boards: readonly BoardSummary[], query: string, order: BoardOrder): readonly BoardSummary[] {
  const terms = parseQuery(query);
  const shown = terms.length === 0 ? [...boards] : boards.filter((board) => hasAll(foldedTitle(board), terms));
  return shown.sort((a, b) => COMPARE[order](a, b) || titles.compare(a.title, b.title));
}

const folded = new WeakMap<BoardSummary, string>();

/** Folded once: with every letter typed all titles are looked at again. */
function foldedTitle(board: BoardSummary): string {
  const known = folded.get(board) ?? foldText(board.title).text;
  folded.set(board, known);
  return known;
}

const hasAll = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
