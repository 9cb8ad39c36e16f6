import { type ClosedTab, MOST_TABS, type OpenTab } from "../preload/contract/app.ts";
import { recall, remember } from "./app-settings.ts";
import type { MainContext } from "./context.ts";
import type { Library } from "./db/library.ts";
import { findBoard } from "./db/repositories/boards.ts";

/** The tabs of the last program whose boards are still there and not in the bin. */
export const openTabs = ({ library }: Pick<MainContext, "library">): readonly OpenTab[] =>
  withTitles(library, recall(library, "tabs"));

/** The tabs that were closed, the latest last, whose boards are still there and not in the bin. */
export const closedTabs = ({ library }: Pick<MainContext, "library">): readonly ClosedTab[] =>
  withTitles(library, recall(library, "closed-tabs"));

/** Adds a tab for a board that was opened before the page could do it. */
export function rememberTab({ library, log }: Pick<MainContext, "library" | "log">, board: string): void {
  const tabs = recall(library, "tabs");
  if (tabs.every((tab) => tab.board !== board))
    remember(library, "tabs", [...tabs, { board, view: null }].slice(-MOST_TABS), log);
}

function withTitles<T extends { readonly board: string }>(
  library: Library,
  tabs: readonly T[],
): readonly (T & { readonly title: string })[] {
  return tabs.flatMap((tab) => {
    const found = library.read((db) => findBoard(db, tab.board));
    return found === null || found.binnedAt !== null ? [] : [{ ...tab, title: found.title }];
  });
}
