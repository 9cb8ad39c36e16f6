import type { StartProgress } from "../../preload/contract/start-progress.ts";
import type { ReadableDb, WritableDb } from "./handle.ts";
import { listChangedSince } from "./repositories/boards.ts";
import { forgetSearch, isSearchFilled } from "./repositories/search-index.ts";
import { getMeta, saveMeta } from "./stamp.ts";
import { type CheckPlan, isSearchSound, verifyLibrary } from "./verify.ts";

/** Time from which on boards were changed since all of them, journals made again included, were found sound. */
const SOUND_UNTIL = "sound-until";

/** Told what is being done and how far it is. */
export type Report = (progress: Pick<StartProgress, "step" | "done" | "total">) => void;

/**
 * Checks everything: the file's structure, every hash of every board, and of boards that were changed since the last such check also
 * that their journal gives their records. (What was found so once can later only be damaged, and then its hashes do not hold.)
 * The search index is left to be made anew when it is not sound. What is wrong, or null.
 */
export function checkWhole(db: WritableDb, at: Date, report: Report): string | null {
  report({ step: "structure", done: 0, total: 0 });
  const plan = planSince(db);
  const problem = verifyLibrary(db, { ...plan, onBoards: (done, total) => report({ step: "boards", done, total }) });
  if (problem !== null) return problem;
  const onIndex = (done: number, total: number): void => report({ step: "index", done, total });
  if (isSearchFilled(db) && !isSearchSound(db, plan.replayed, onIndex)) forgetSearch(db);
  noteSound(db, at);
  return null;
}

/** What a whole check has to do: the journals of boards changed since the last one are made again, all of them when there was none. */
export function planSince(db: ReadableDb): CheckPlan {
  const since = getMeta(db, SOUND_UNTIL);
  return since === null ? {} : { replayed: new Set(listChangedSince(db, since)) };
}

/** Notes that every board was found sound: those changed from `at` on need their journal made again in the next whole check. */
export const noteSound = (db: WritableDb, at: Date): void => saveMeta(db, SOUND_UNTIL, at.toISOString());
