import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files that together are one library: never one without the others. */
export const libraryFiles = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`];

/** Brings a file's contents to the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Brings the names in a folder to the disk; Windows has no way to ask for it. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Puts a complete file in the place of another, whole or not at all. */
export function replaceFile(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Moves a library and its side files into a new folder `damaged/<time>` beside it; the folder. */
export function moveAside(file: string, at: Date): string {
  const folder = freeFolder(join(dirname(file), "damaged", at.toISOString().replace(/[:.]/g, "-")));
  mkdirSync(folder, { recursive: true });
  const names = libraryFiles("library.db");
  for (const [index, source] of libraryFiles(file).entries())
    if (existsSync(source)) renameSync(source, join(folder, names[index] ?? ""));
  syncFolder(folder);
  syncFolder(dirname(file));
  return folder;
}

function freeFolder(folder: string): string {
  let free = folder;
  for (let n = 2; existsSync(free); n += 1) free = `${folder}-${n}`;
  return free;
}
