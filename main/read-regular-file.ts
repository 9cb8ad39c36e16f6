import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../core/errors.ts";

const MEGABYTE = 2 ** 20;

/** The bytes of a file: regular files only, and no larger than the limit. Throws `file-too-large`, `file-unreadable`. */
export async function readRegularFile(path: string, limitMb: number): Promise<Uint8Array> {
  const file = basename(path);
  let handle: FileHandle | null = null;
  try {
    // Without waiting: a pipe without a writer would never open.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = await handle.stat();
    if (!facts.isFile()) throw new AppError("file-unreadable", { file, problem: "it is not a file" });
    const size = Math.ceil(facts.size / MEGABYTE);
    if (size > limitMb) throw new AppError("file-too-large", { file, size, limit: limitMb });
    return await readAtMost(handle, facts.size + 1);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("file-unreadable", { file, problem: problemOf(error) }, error);
  } finally {
    await handle?.close();
  }
}

/** Reads up to the size seen before: a file that grows meanwhile must not fill the memory. */
async function readAtMost(handle: FileHandle, bytes: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await handle.read(buffer, filled, bytes - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ENXIO: "it is not a file",
};

function problemOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
}
