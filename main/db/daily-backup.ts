import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listBackups } from "./backup.ts";
import type { CheckedCopy } from "./check-copy.ts";
import { leaveLog } from "./connect.ts";
import { copyInSlices } from "./copy-in-slices.ts";
import { replaceFile } from "./durable-files.ts";
import type { WritableDb } from "./handle.ts";
import { getMeta, saveMeta } from "./stamp.ts";
import { noteSound } from "./whole-check.ts";

/** How a daily backup is made. */
export interface BackupJob {
  readonly at: Date;
  /** Asked between the slices of the copy; when it says no the copy is dropped, and the next start makes one. */
  readonly mayGoOn: () => boolean;
  /** Reads a complete copy back; null leaves that to the next start. */
  readonly check: (file: string) => Promise<CheckedCopy | null>;
}

/** Daily backups kept; those made before a migration are all kept. */
const DAILY_KEPT = 7;

/** Whether the last program had no time for its copy. */
const OWED = "backup-owed";

/** A copy being written, and a complete one that was not read back yet: neither counts as a backup. */
const [WRITING, COPIED] = [".part", ".copied"] as const;

/** Makes today's backup unless there is one, and lets go of daily ones beyond the newest seven; what is wrong with the library, or null. */
export async function backUpDaily(db: WritableDb, folder: string, job: BackupJob): Promise<string | null> {
  const name = `daily-${job.at.toISOString().slice(0, 10)}.db`;
  const file = join(folder, name);
  if (existsSync(file) || existsSync(file + COPIED)) return null;
  mkdirSync(folder, { recursive: true });
  dropParts(folder);
  const isWhole = await copyInSlices(db, file + WRITING, job.mayGoOn);
  saveMeta(db, OWED, isWhole ? "no" : "yes");
  if (!isWhole) return null;
  leaveLog(file + WRITING);
  replaceFile(file + WRITING, file + COPIED);
  return giveName(db, { folder, name }, job);
}

/** Ends what the last program had no time for: reads its copy back, or makes one. What is wrong with the library, or null. */
export async function endLeftBackups(db: WritableDb, folder: string, job: BackupJob): Promise<string | null> {
  if (!existsSync(folder)) return null;
  dropParts(folder);
  for (const copy of readdirSync(folder).filter((each) => each.endsWith(COPIED))) {
    const problem = await giveName(db, { folder, name: copy.slice(0, -COPIED.length) }, job);
    if (problem !== null) return problem;
  }
  return getMeta(db, OWED) === "yes" ? backUpDaily(db, folder, job) : null;
}

/** A complete copy gets its name after it was read back; one that is not sound goes. */
async function giveName(
  db: WritableDb,
  { folder, name }: { readonly folder: string; readonly name: string },
  { check }: BackupJob,
): Promise<string | null> {
  const copy = join(folder, name + COPIED);
  const checked = await check(copy);
  if (checked === null) return null;
  if (checked.problem !== null) {
    rmSync(copy, { force: true });
    return `the backup ${name} is not sound: ${checked.problem}`;
  }
  replaceFile(copy, join(folder, name));
  if (checked.newestChange !== null) noteSound(db, new Date(checked.newestChange));
  const daily = listBackups(folder).filter((each) => each.startsWith("daily-"));
  for (const old of daily.slice(DAILY_KEPT)) rmSync(join(folder, old));
  return null;
}

/** What a kill in the middle of a copy left, with SQLite's journal of it. */
function dropParts(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith("daily-") && name.includes(WRITING)) rmSync(join(folder, name), { force: true });
}
