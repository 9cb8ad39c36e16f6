import {
  type HistoryEntry,
  type HistoryMove,
  redo as redoMove,
  undo as undoMove,
} from "../../core/commands/history.ts";
import { applyPatch, type Patch } from "../../core/model/patch.ts";
import type { RecordId } from "../../core/model/records.ts";
import { announceTravel } from "./announce-change.ts";
import { writeJournal } from "./journal.ts";
import { mergeWindow } from "./merging.ts";
import { reportProblem } from "./report-problem.ts";
import { session, setDoc } from "./session.ts";

/** Whether there is a step to take back. */
export const canUndo = (): boolean => session.getState().history.undo.length > 0;

/** Whether there is a step to do again. */
export const canRedo = (): boolean => session.getState().history.redo.length > 0;

/** Takes the last step back and selects what it touched. */
export const undo = (): void => travel("undo");

/** Does the step that was taken back again. */
export const redo = (): void => travel("redo");

function travel(kind: "undo" | "redo"): void {
  const { doc, history, readOnly, boardId } = session.getState();
  if (readOnly || boardId === null) return;
  const move: HistoryMove | null = kind === "undo" ? undoMove(history) : redoMove(history);
  if (move === null) return;
  mergeWindow.close();
  try {
    const next = applyPatch(doc, move.patch);
    setDoc(next, { history: move.history, selection: touched(move.patch) });
    announceTravel(kind, move.entry.label);
    writeJournal(entryOf(kind, move.entry, move.patch));
  } catch (error) {
    reportProblem(error);
  }
}

const entryOf = (kind: "undo" | "redo", entry: HistoryEntry, patch: Patch) => ({
  kind,
  command: entry.command,
  label: entry.label,
  group: null,
  patch,
});

/** What a change left on the board, so that the person sees where it happened. */
function touched(patch: Patch): ReadonlySet<RecordId> {
  const drawn = [...patch.added, ...patch.updated.map(([, after]) => after)].filter((each) =>
    ["node", "edge", "zone", "note", "image", "stroke"].includes(each.type),
  );
  return new Set(drawn.map((each) => each.id));
}
