import { rmSync } from "node:fs";
import type { ReadableDb } from "./handle.ts";

/** Pages copied before other work has its turn: about a millisecond. */
const PAGES_AT_ONCE = 100;

/** Copies an open library into a new file while it goes on being used; changes made meanwhile come in too. Whether it came to its end: else there is no file. */
export async function copyInSlices(db: ReadableDb, file: string, mayGoOn: () => boolean): Promise<boolean> {
  let wasStopped = false;
  const progress = (): number => {
    wasStopped = !mayGoOn();
    if (wasStopped) throw new Error("the copy was stopped");
    return PAGES_AT_ONCE;
  };
  try {
    await db.backup(file, { progress });
    return true;
  } catch (error) {
    for (const each of [file, `${file}-journal`]) rmSync(each, { force: true });
    if (wasStopped) return false;
    throw error;
  }
}
