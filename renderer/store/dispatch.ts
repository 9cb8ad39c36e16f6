import { record } from "../../core/commands/history.ts";
import { type CommandRun, runCommand } from "../../core/commands/run.ts";
import type { Doc } from "../../core/model/doc.ts";
import { EMPTY_PATCH, isEmptyPatch, type Patch } from "../../core/model/patch.ts";
import { announceChange } from "./announce-change.ts";
import { commandEnv } from "./command-env.ts";
import { writeJournal } from "./journal.ts";
import { mergeWindow } from "./merging.ts";
import { reportProblem } from "./report-problem.ts";
import { session, setDoc } from "./session.ts";
import { toast } from "./ui.ts";

/** Runs a command on the open board: applies, records for undo, saves. On failure the board stays as it is and a sentence is shown. */
export function dispatch(commandId: string, args: unknown): Patch {
  if (!canChange()) return EMPTY_PATCH;
  const run = tryCommand(session.getState().doc, commandId, args);
  return run === null ? EMPTY_PATCH : commitRun(commandId, run);
}

/** Makes a change that was worked out elsewhere, as one undo step under the name of a command; `run.doc` is the board after it. */
export function commitRun(command: string, run: CommandRun): Patch {
  if (!canChange() || isEmptyPatch(run.patch)) return EMPTY_PATCH;
  const { patch, label, undoable } = run;
  const { history, doc: before } = session.getState();
  const group = undoable ? mergeWindow.groupOf(run.group) : null;
  const step = { command, label, group, patch };
  setDoc(run.doc, undoable ? { history: record(history, step) } : {});
  announceChange({ patch, label, isPart: run.group !== null }, before, run.doc);
  writeJournal({ kind: undoable ? "do" : "ignore", ...step });
  return patch;
}

function canChange(): boolean {
  const { boardId, readOnly, past } = session.getState();
  if (boardId !== null && readOnly) {
    const why = past === null ? "This board is view-only. Duplicate it" : "This is an earlier state. Go back to now";
    toast(`${why} to make changes.`, "warning");
  }
  return boardId !== null && !readOnly;
}

/** Ids of the records of one type that a change added, in order. */
export const addedIds = (patch: Patch, type: string): readonly string[] =>
  patch.added.filter((each) => each.type === type).map((each) => each.id);

function tryCommand(doc: Doc, commandId: string, args: unknown): CommandRun | null {
  try {
    return runCommand(doc, commandId, args, commandEnv);
  } catch (error) {
    reportProblem(error);
    return null;
  }
}
