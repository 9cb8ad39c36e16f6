import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { EMPTY_HISTORY, type History } from "../../core/commands/history.ts";
import { boardOf, type Doc, emptyDoc } from "../../core/model/doc.ts";
import { type BoardGraph, graphOf } from "../../core/model/graph.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { MissingValue } from "../../core/rules/define-rule.ts";
import type { Review } from "../../core/rules/review.ts";
import { SAVED, type SaveMark } from "./save-mark.ts";
import type { ViewportRequest } from "./viewport-request.ts";

/** An earlier state of the board on the screen, and the present one that waits behind it. */
export interface PastView {
  /** What the state is called: a version's name, or what was done last. */
  readonly label: string;
  /** ISO time of its last change. */
  readonly at: string;
  /** Number of its last journal entry. */
  readonly seq: number;
  readonly present: Pick<SessionState, "doc" | "history" | "readOnly" | "selection">;
}

/** The board on the screen and what the person is doing with it. */
export interface SessionState {
  /** Library id of the open board, or null before the first one is shown. */
  readonly boardId: string | null;
  readonly title: string;
  readonly doc: Doc;
  /** Index of `doc`, built once for each change. */
  readonly graph: BoardGraph;
  readonly history: History;
  readonly selection: ReadonlySet<RecordId>;
  readonly save: SaveMark;
  /** Findings of the newest reviewed state; a moment behind `doc`. */
  readonly review: Review | null;
  readonly readOnly: boolean;
  /** True while the board waits for the first layout of nodes that came without a position. */
  readonly needsLayout: boolean;
  /** A field that the inspector or the brief should open and focus. */
  readonly focusField: MissingValue | null;
  readonly viewportRequest: ViewportRequest | null;
  /** Set while an earlier state is looked at; the board is then view-only. */
  readonly past: PastView | null;
  /** Record that is renamed in place. */
  readonly editing: RecordId | null;
}

const NOTHING: ReadonlySet<RecordId> = new Set();
const BLANK = emptyDoc("Untitled");

const initial: SessionState = {
  boardId: null,
  title: "Untitled",
  doc: BLANK,
  graph: graphOf(BLANK),
  history: EMPTY_HISTORY,
  selection: NOTHING,
  save: SAVED,
  review: null,
  readOnly: false,
  needsLayout: false,
  focusField: null,
  viewportRequest: null,
  past: null,
  editing: null,
};

/** The one store of the open board. */
export const session = createStore<SessionState>(() => initial);

/** Reads from the session in a component; renders again only when the selected part changes. */
export const useSession = <T>(selector: (state: SessionState) => T): T => useStore(session, selector);

/** Replaces the board; records that went away leave the selection. */
export function setDoc(doc: Doc, change: Partial<SessionState> = {}): void {
  session.setState((state) => ({
    doc,
    graph: graphOf(doc),
    title: boardOf(doc).title,
    selection: keepExisting(state.selection, doc),
    editing: state.editing !== null && doc.has(state.editing) ? state.editing : null,
    ...change,
  }));
}

/** Back to the state without a board. */
export const resetSession = (change: Partial<SessionState> = {}): void =>
  session.setState({ ...initial, ...change }, true);

function keepExisting(selection: ReadonlySet<RecordId>, doc: Doc): ReadonlySet<RecordId> {
  for (const id of selection) {
    if (!doc.has(id)) return new Set([...selection].filter((each) => doc.has(each)));
  }
  return selection;
}
