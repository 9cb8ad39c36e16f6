import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  type FileHandle,
  lstat,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "../../core/errors.ts";

/**
 * Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it; a link stays a link.
 * Throws `file-unwritable`; the old file is then untouched.
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  try {
    const target = await findTarget(path);
    if (target.isDevice) await writeFile(path, data);
    else await replaceFile(target, data);
  } catch (error) {
    throw new AppError("file-unwritable", { file: path, problem: problemOf(error) }, error);
  }
}

interface Target {
  readonly path: string;
  readonly mode: number;
  /** A pipe or terminal: written to, never replaced. */
  readonly isDevice: boolean;
}

async function findTarget(path: string): Promise<Target> {
  try {
    const found = await stat(path);
    const isDevice = !found.isFile() && !found.isDirectory();
    // A pipe behind /dev/stdout has no path of its own, so only files are followed to theirs.
    if (!found.isFile()) return { path, mode: 0o644, isDevice };
    await access(path, constants.W_OK);
    return { path: await realpath(path), mode: found.mode & 0o777, isDevice };
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    await refuseDanglingLink(path);
    return { path, mode: 0o644, isDevice: false };
  }
}

const missingIsNull = (error: unknown): null => {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
};

/** A link to nowhere would be replaced by a file; that is not what its maker wanted. */
async function refuseDanglingLink(path: string): Promise<void> {
  const link = await lstat(path).catch(missingIsNull);
  if (link !== null) throw new Error("it is a link to a file that does not exist");
}

async function replaceFile({ path, mode }: Target, data: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.loopboard-${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, data, mode);
    await rename(temporary, path);
  } catch (error) {
    // The first failure is the one that counts, even when the clean-up fails too.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeSynced(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name itself survives a power cut; Windows cannot open folders and needs no such step. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  let folder: FileHandle | null = null;
  try {
    folder = await open(path, "r");
    await folder.sync();
  } catch (error) {
    // Some network file systems refuse to sync a folder; the file itself is safe by then.
    if (!isUnsupported(error)) throw error;
  } finally {
    await folder?.close();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const isUnsupported = (error: unknown): boolean =>
  ["EINVAL", "ENOTSUP", "EISDIR", "EPERM", "EACCES"].includes(codeOf(error));

const PROBLEMS: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  ENAMETOOLONG: "the file name is too long",
  EDQUOT: "the disk quota is used up",
};

const problemOf = (error: unknown): string =>
  PROBLEMS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
