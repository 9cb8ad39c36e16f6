import { resolve } from "node:path";
import { toErrorInfo } from "../core/errors.ts";
import { notOpenedText } from "../core/not-opened.ts";
import { remember } from "./app-settings.ts";
import { BOARD_EXTENSION, importBoard } from "./board-file.ts";
import type { MainContext } from "./context.ts";
import { rememberTab } from "./open-tabs.ts";

/** Board files among the arguments of a start, as whole paths. */
export const boardPathsIn = (args: readonly string[], folder: string): readonly string[] =>
  args
    .slice(1)
    .filter((arg) => !arg.startsWith("-") && arg.toLowerCase().endsWith(BOARD_EXTENSION))
    .map((arg) => resolve(folder, arg));

/** What became of some files: the new boards in order, and one message about those that could not be opened. */
export interface ImportedFiles {
  readonly boards: readonly string[];
  readonly problem: string | null;
}

/** Puts board files into the library, one after the other; a bad one keeps none of the others out. */
export async function importBoardFiles(context: MainContext, paths: readonly string[]): Promise<ImportedFiles> {
  const boards: string[] = [];
  const sentences: string[] = [];
  for (const path of paths) {
    try {
      boards.push((await importBoard(context.library, path, context.now())).id);
      context.noteRecent(path);
    } catch (error) {
      const { code, message, hint } = toErrorInfo(error);
      context.log.warn(`a file was not opened: ${code}`);
      sentences.push(hint === undefined ? message : `${message} ${hint}`);
    }
  }
  return { boards, problem: notOpenedText(sentences) };
}

/** Puts board files into the library and shows them, the last one on top; what goes wrong becomes one notice. */
export async function openBoardFiles(context: MainContext, paths: readonly string[]): Promise<void> {
  const { boards, problem } = await importBoardFiles(context, paths);
  for (const id of boards) {
    remember(context.library, "last-board", id, context.log);
    rememberTab(context, id);
    context.page.send("board.show", { board: id });
  }
  if (problem !== null) context.page.send("app.notice", { message: problem });
}
