import { resolve } from "node:path";
import { toErrorInfo } from "../core/errors.ts";
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

/** Puts board files into the library and shows the last; what goes wrong becomes a notice. */
export async function openBoardFiles(context: MainContext, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      const { id } = await importBoard(context.library, path, context.now());
      remember(context.library, "last-board", id, context.log);
      rememberTab(context, id);
      context.page.send("board.show", { board: id });
    } catch (error) {
      const { code, message } = toErrorInfo(error);
      context.log.warn(`a file was not opened: ${code}`);
      context.page.send("app.notice", { message });
    }
  }
}
