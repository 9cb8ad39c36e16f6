import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const REFILL_MS = 20;
const PIECES = [2 ** 20, 2 ** 12, 1].map((size) => Buffer.alloc(size));

/** Runs work while a folder is a disk of its own of so many megabytes; only root can do that. */
export async function withSmallDisk(folder: string, megabytes: number, work: () => Promise<void>): Promise<void> {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  try {
    await work();
  } finally {
    execFileSync("umount", ["--lazy", folder]);
  }
}

/** Fills the disk of a folder and keeps it full, also when others give room back; answers with a function that frees it. */
export function keepDiskFull(folder: string): () => void {
  const path = join(folder, "ballast");
  const file = openSync(path, "w");
  const fill = (): void => {
    for (const piece of PIECES) writeWhilePossible(file, piece);
  };
  fill();
  const refill = setInterval(fill, REFILL_MS);
  return () => {
    clearInterval(refill);
    closeSync(file);
    rmSync(path);
  };
}

function writeWhilePossible(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
