import type { Page } from "@playwright/test";
import type { OpenedBoard } from "../../../preload/contract.ts";
import { callMain } from "./call-main.ts";

/** A board of the library by its title, with its records and journal. */
export async function openFromLibrary(page: Page, title: string): Promise<OpenedBoard> {
  const boards = await callMain(page, "boards.list", { binned: false });
  const found = boards.filter((board) => board.title === title);
  const [board] = found;
  if (board === undefined || found.length > 1) throw new Error(`There are ${found.length} boards called ${title}.`);
  return callMain(page, "boards.open", { id: board.id });
}
