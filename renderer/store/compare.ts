import { create } from "zustand";
import type { BoardDiff } from "../../core/diff/board-diff.ts";
import { diffBoards } from "../../core/diff/diff-boards.ts";
import { type Kinship, kinshipOf } from "../../core/diff/match-pieces.ts";
import { type Doc, docOf } from "../../core/model/doc.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import type { Review } from "../../core/rules/review.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { call } from "../desktop.ts";
import { flushJournal } from "./journal.ts";
import { backToNow } from "./past.ts";
import { settingsFor } from "./review.ts";
import { session } from "./session.ts";

interface CompareState {
  /** What the board on the screen is compared with, or null. */
  readonly other: { readonly name: string; readonly doc: Doc; readonly kinship: Kinship } | null;
  /** The difference from `other` to the board on the screen. */
  readonly diff: BoardDiff | null;
}

/** A comparison of the board on the screen with an earlier state or another board. */
export const useCompare = create<CompareState>(() => ({ other: null, diff: null }));

const LATEST_MS = 300;
let stop: (() => void) | null = null;
/** Reviews by board: the one that is compared with does not change while the one on the screen does. */
const reviews = new WeakMap<Doc, Review>();

/** Compares the present board with one that was: the newer is what the canvas shows. */
export function compareWith(name: string, doc: Doc, kinship: Kinship): void {
  endCompare();
  backToNow();
  useCompare.setState({ other: { name, doc, kinship } });
  refresh();
  let scheduled = 0;
  const board = session.getState().boardId;
  const unsubscribe = session.subscribe((state, before) => {
    if (state.boardId !== board || state.past !== null) return endCompare();
    if (state.doc === before.doc || scheduled !== 0) return;
    scheduled = requestIdleCallback(
      () => {
        scheduled = 0;
        refresh();
      },
      { timeout: LATEST_MS },
    );
  });
  stop = () => {
    unsubscribe();
    if (scheduled !== 0) cancelIdleCallback(scheduled);
  };
}

/** Compares with a state of the open board, read from its journal. Rejects when it cannot be read. */
export async function compareWithEntry(name: string, seq: number): Promise<void> {
  await flushJournal();
  const { boardId } = session.getState();
  if (boardId === null) return;
  const { records } = await call("history.at", { board: boardId, seq });
  if (session.getState().boardId === boardId) compareWith(name, docOf(records), "versions");
}

/** Compares with another board of the library as it is now. Rejects when it cannot be read. */
export async function compareWithBoard(board: string, title: string): Promise<void> {
  const { newest } = await call("history.list", { board, before: null });
  const { records } = await call("history.at", { board, seq: newest });
  const doc = docOf(records);
  compareWith(title, doc, kinshipOf(doc, session.getState().past?.present.doc ?? session.getState().doc));
}

/** Takes the marks off the canvas. */
export function endCompare(): void {
  stop?.();
  stop = null;
  if (useCompare.getState().other !== null) useCompare.setState({ other: null, diff: null });
}

function reviewOnce(doc: Doc): Review {
  const review = reviews.get(doc) ?? reviewBoard(doc, settingsFor(doc));
  reviews.set(doc, review);
  return review;
}

function refresh(): void {
  const { other } = useCompare.getState();
  if (other === null) return;
  const diff = diffBoards(other.doc, session.getState().doc, { catalogue, kinship: other.kinship, review: reviewOnce });
  useCompare.setState({ diff });
}
