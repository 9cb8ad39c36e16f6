import { invertPatch, isEmptyPatch, type Patch, squashPatches } from "../model/patch.ts";

/** One undo step: the command, its label ("Undo Move"), its merge group and the change. */
export interface HistoryEntry {
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly patch: Patch;
}

/** Steps that can be taken back and done again; the newest of each is last. */
export interface History {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

/** A move through the history: the change to apply, the step it belongs to, and the history after it. */
export interface HistoryMove {
  readonly history: History;
  readonly entry: HistoryEntry;
  readonly patch: Patch;
}

/** A journal row as far as the history needs it. */
export interface JournalRow extends HistoryEntry {
  readonly kind: "do" | "undo" | "redo" | "ignore";
}

/** Steps kept; older ones can no longer be taken back. */
export const MAX_STEPS = 500;

/** No steps. */
export const EMPTY_HISTORY: History = { undo: [], redo: [] };

/** Adds a change that was just applied. It joins the newest step when both have the same group; a step that ends where it began drops out. */
export function record(history: History, entry: HistoryEntry): History {
  const last = history.undo.at(-1);
  const joins = entry.group !== null && last?.group === entry.group && history.redo.length === 0;
  const older = joins ? history.undo.slice(0, -1) : history.undo;
  const patch = joins ? squashPatches(last.patch, entry.patch) : entry.patch;
  return { undo: isEmptyPatch(patch) ? older : capped([...older, { ...entry, patch }]), redo: [] };
}

/** Takes the newest step back; null when there is none. */
export function undo(history: History): HistoryMove | null {
  const entry = history.undo.at(-1);
  if (entry === undefined) return null;
  const next = { undo: history.undo.slice(0, -1), redo: [...history.redo, entry] };
  return { history: next, entry, patch: invertPatch(entry.patch) };
}

/** Does the step that was taken back last again; later changes no longer join it. Null when there is none. */
export function redo(history: History): HistoryMove | null {
  const entry = history.redo.at(-1);
  if (entry === undefined) return null;
  const next = { undo: [...history.undo, { ...entry, group: null }], redo: history.redo.slice(0, -1) };
  return { history: next, entry, patch: entry.patch };
}

/** The history as it was when the journal (oldest row first) was written. The journal may begin in the middle: steps before it can be done again, not taken back. */
export function rebuildHistory(journal: Iterable<JournalRow>): History {
  let history = EMPTY_HISTORY;
  for (const { kind, command, label, group, patch } of journal) {
    const entry: HistoryEntry = { command, label, group, patch };
    if (kind === "do") history = record(history, entry);
    else if (kind === "undo") {
      history = undo(history)?.history ?? {
        undo: [],
        redo: [...history.redo, { ...entry, patch: invertPatch(patch) }],
      };
    } else if (kind === "redo") {
      history = redo(history)?.history ?? { undo: capped([...history.undo, { ...entry, group: null }]), redo: [] };
    }
  }
  return history;
}

const capped = (steps: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  steps.length > MAX_STEPS ? steps.slice(steps.length - MAX_STEPS) : steps;
