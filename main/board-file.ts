import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../core/errors.ts";
import { parseBoard } from "../core/formats/loopboard/parse-board.ts";
import { MAX_FILE_MB } from "../core/formats/loopboard/read-json.ts";
import type { BoardSummary } from "../preload/contract.ts";
import { catalogue } from "../stencils/catalogue.ts";
import type { Library } from "./db/library.ts";
import { insertBoard } from "./db/repositories/boards.ts";

const MEGABYTE = 2 ** 20;

/** Extension of board files, with its dot. */
export const BOARD_EXTENSION = ".loopboard";

/** Puts the board of a file into the library as a new one. Throws `bad-file`, `newer-format`, `file-too-large`, `file-unreadable`. */
export async function importBoard(library: Library, path: string, at: string): Promise<BoardSummary> {
  const text = await readBoardText(path);
  const { doc, needsLayout } = parseBoard(text, { catalogue, file: basename(path) });
  const board = { doc, needsLayout, label: "Open file" };
  return library.write((db) => insertBoard(db, board, at));
}

/** The text of a board file: regular files only, and no larger than a board may be. */
export async function readBoardText(path: string): Promise<string> {
  const file = basename(path);
  let handle: FileHandle | null = null;
  try {
    // Without waiting: a pipe without a writer would never open.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = await handle.stat();
    if (!facts.isFile()) throw new AppError("file-unreadable", { file, problem: "it is not a file" });
    const size = Math.ceil(facts.size / MEGABYTE);
    if (size > MAX_FILE_MB) throw new AppError("file-too-large", { file, size, limit: MAX_FILE_MB });
    return decode(await readAtMost(handle, facts.size + 1), file);
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

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError("bad-file", { file, where: "the file", problem: "it is not text in UTF-8" }, error);
  }
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
