import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { AppError } from "../../core/errors.ts";
import { unreadable } from "../read-board.ts";

/** Folders that hold other programs' files. */
const PASSED_OVER = new Set(["node_modules"]);

/** Whether a path is a folder; false when there is nothing. */
export async function isFolder(path: string, folder: string): Promise<boolean> {
  try {
    return path !== "-" && (await stat(resolve(folder, path))).isDirectory();
  } catch {
    // Whoever reads the file says that it is not there.
    return false;
  }
}

/** Paths of all files with that ending below a folder, in order of their names, written as the folder was given. Throws `file-unreadable`, also when there is none. */
export async function findFiles(path: string, folder: string, ending: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: string): Promise<void> => {
    const entries = await readdir(resolve(folder, at), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const own = join(at, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith(".") && !PASSED_OVER.has(entry.name)) await walk(own);
      else if (entry.isFile() && entry.name.endsWith(ending)) found.push(own);
    }
  };
  try {
    await walk(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (found.length === 0) throw new AppError("file-unreadable", { file: path, problem: `no *${ending} is in it` });
  return found;
}
