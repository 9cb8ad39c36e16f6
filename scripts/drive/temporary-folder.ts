import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A program that was killed may still be writing its last files, so each folder is tried more than once. */
function removeAll(): void {
  for (const folder of made) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    } catch (error) {
      console.error(`The temporary folder ${folder} stays behind: ${String(error)}`);
    }
  }
}

/** A new empty folder that is removed when this process ends. */
export function makeTemporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `loopboard-${purpose}-`));
  if (made.length === 0) process.once("exit", removeAll);
  made.push(folder);
  return folder;
}
