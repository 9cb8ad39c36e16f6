import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "../core/errors.ts";
import { type ParsedBoard, parseBoard } from "../core/formats/loopboard/parse-board.ts";
import { MAX_FILE_MB } from "../core/formats/loopboard/read-json.ts";
import { catalogue } from "../stencils/catalogue.ts";
import type { Surroundings } from "./surroundings.ts";

const MAX_BYTES = MAX_FILE_MB * 2 ** 20;

/** Reads a board from a file, or from standard input for `-`. Throws `file-unreadable`, `file-too-large` or what the format objects to. */
export async function readBoard(board: string, surroundings: Surroundings): Promise<ParsedBoard> {
  return parseBoard(await readText(board, surroundings), { catalogue, file: fileNameOf(board) });
}

/** What a path is called in messages. */
export const fileNameOf = (path: string): string => (path === "-" ? "standard input" : path);

/** Reads a text from a file, or from standard input for `-`. Throws `file-unreadable` or `file-too-large`. */
export async function readText(path: string, { folder, readStdin }: Surroundings): Promise<string> {
  const file = fileNameOf(path);
  const bytes = path === "-" ? await readStdin(MAX_BYTES) : await readBytes(resolve(folder, path), file);
  if (bytes.length > MAX_BYTES) throw tooLarge(file, bytes.length);
  return decodeText(bytes, file);
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new AppError("file-unreadable", { file, problem: "it is a folder" });
      if (found.size > MAX_BYTES) throw tooLarge(file, found.size);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw unreadable(file, error);
  }
}

function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError("file-unreadable", { file, problem: "it is not UTF-8 text" }, error);
  }
}

const tooLarge = (file: string, bytes: number): AppError =>
  new AppError("file-too-large", { file, size: Math.ceil(bytes / 2 ** 20), limit: MAX_FILE_MB });

/** The error for a file or folder that the system does not let us read. */
export const unreadable = (file: string, error: unknown): AppError =>
  new AppError("file-unreadable", { file, problem: problemOf(error) }, error);

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
};

function problemOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
}
