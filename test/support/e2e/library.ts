import type { Page } from "@playwright/test";
import { readText } from "../../../core/model/json-text.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { waitUntilSaved } from "../../../scripts/demo/saved.ts";
import { shownTitle } from "./boards.ts";
import { callMain } from "./call-main.ts";

/** A board of the library by its title, with its records and journal. */
export async function openFromLibrary(page: Page, title: string) {
  const boards = readText(await callMain(page, "boards.list", { binned: false }));
  const found = boards.filter((board) => board.title === title);
  const [board] = found;
  if (board === undefined || found.length > 1) throw new Error(`There are ${found.length} boards called ${title}.`);
  const { records, journal, ...rest } = await callMain(page, "boards.open", { id: board.id });
  return { ...rest, records: readText(records), journal: readText(journal) };
}

/** The records of the board on the screen as the library has them once everything is saved. */
export async function savedRecords(page: Page): Promise<readonly AnyRecord[]> {
  await waitUntilSaved(page);
  return (await openFromLibrary(page, await shownTitle(page))).records;
}

/** One saved record of the board on the screen, or undefined. */
export const savedRecord = async (page: Page, id: string): Promise<AnyRecord | undefined> =>
  (await savedRecords(page)).find((record) => record.id === id);
