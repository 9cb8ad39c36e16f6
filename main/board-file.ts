import { basename } from "node:path";
import { AppError } from "../core/errors.ts";
import { parseBoard } from "../core/formats/loopboard/parse-board.ts";
import { MAX_FILE_MB } from "../core/formats/loopboard/read-json.ts";
import type { BoardSummary } from "../preload/contract/boards.ts";
import { catalogue } from "../stencils/catalogue.ts";
import type { Library } from "./db/library.ts";
import { insertBoard } from "./db/repositories/boards.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** Extension of board files, with its dot. */
export const BOARD_EXTENSION = ".loopboard";

/** Puts the board of a file into the library as a new one. Throws `bad-file`, `newer-format`, `file-too-large`, `file-unreadable`. */
export async function importBoard(library: Library, path: string, at: string): Promise<BoardSummary> {
  const name = basename(path);
  return importBytes(library, { name, bytes: await readRegularFile(path, MAX_FILE_MB) }, at);
}

/** The name of a board file, for sentences, and what it holds. */
export interface FileContents {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same from contents that were read already. Throws `bad-file`, `newer-format`, `file-too-large`. */
export function importBytes(library: Library, { name, bytes }: FileContents, at: string): BoardSummary {
  const { doc, needsLayout } = parseBoard(decode(bytes, name), { catalogue, file: name });
  return library.write((db) => insertBoard(db, { doc, needsLayout, label: "Open file" }, at));
}

/** The text of a board file: regular files only, and no larger than a board may be. */
export async function readBoardText(path: string): Promise<string> {
  const file = basename(path);
  return decode(await readRegularFile(path, MAX_FILE_MB), file);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError("bad-file", { file, where: "the file", problem: "it is not text in UTF-8" }, error);
  }
}
