import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { connectReading, disconnect } from "./connect.ts";
import { replaceFile } from "./durable-files.ts";
import type { ReadableDb, WritableDb } from "./handle.ts";
import { run, sql } from "./sql.ts";
import { headerStamp } from "./stamp.ts";
import { type CheckPlan, verifyLibrary } from "./verify.ts";
import { planSince } from "./whole-check.ts";

/** Copies the library into a folder and reads the copy back before it gets its name; throws when it is not sound. */
export function writeBackup(db: WritableDb, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${name}.part`);
  rmSync(temporary, { force: true });
  run(db, sql`vacuum into ${temporary}`);
  const problem = findProblem(temporary, planSince);
  if (problem !== null) throw new Error(`the backup ${name} is not sound: ${problem}`);
  const file = join(folder, name);
  replaceFile(temporary, file);
  return file;
}

/** The name of the backup made before tables are changed. */
export const migrationBackupName = (from: number, at: Date): string =>
  `before-schema-${from + 1}-${at.toISOString().replace(/[:.]/g, "-")}.db`;

/** The newest backup that reads back sound, or null. */
export function newestSoundBackup(folder: string): string | null {
  for (const name of listBackups(folder)) {
    const file = join(folder, name);
    if (findProblem(file, () => ({})) === null) return file;
  }
  return null;
}

/** Backup names, newest first: both kinds end in a date that sorts. */
export function listBackups(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".db"));
  return names.sort((a, b) => dateIn(b).localeCompare(dateIn(a)));
}

const dateIn = (name: string): string => /\d{4}-\d{2}-\d{2}.*$/.exec(name)?.[0] ?? "";

/** What is wrong with a copy of a library, or null; `planOf` says how much of it is checked. */
export function findProblem(file: string, planOf: (db: ReadableDb) => CheckPlan): string | null {
  let db: ReadableDb | null = null;
  try {
    db = connectReading(file);
    return headerStamp(db).schema === 0 ? "it has no tables" : verifyLibrary(db, planOf(db));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    if (db !== null) disconnect(db);
  }
}
