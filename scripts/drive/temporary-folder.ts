import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder that is removed when this process ends. */
export function makeTemporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `loopboard-${purpose}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
