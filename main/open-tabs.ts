import { MOST_TABS, type OpenTab } from "../preload/contract/app.ts";
import { recall, remember } from "./app-settings.ts";
import type { MainContext } from "./context.ts";
import { findBoard } from "./db/repositories/boards.ts";

/** The tabs of the last program whose boards are still there and not in the bin. */
export function openTabs({ library }: Pick<MainContext, "library">): readonly OpenTab[] {
  return recall(library, "tabs").flatMap(({ board, view }) => {
    const found = library.read((db) => findBoard(db, board));
    return found === null || found.binnedAt !== null ? [] : [{ board, view, title: found.title }];
  });
}

/** Adds a tab for a board that was opened before the page could do it. */
export function rememberTab({ library, log }: Pick<MainContext, "library" | "log">, board: string): void {
  const tabs = recall(library, "tabs");
  if (tabs.every((tab) => tab.board !== board))
    remember(library, "tabs", [...tabs, { board, view: null }].slice(-MOST_TABS), log);
}
