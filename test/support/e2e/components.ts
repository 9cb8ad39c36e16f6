import { expect, type Page } from "@playwright/test";
import type { Point } from "../../../core/model/records/fields.ts";
import { readBoard } from "./read-board.ts";

/** Runs work that adds one component and answers with the new one's id. */
export async function addedBy(page: Page, work: () => Promise<void>): Promise<string> {
  const before = new Set((await readBoard(page)).nodes.map(({ id }) => id));
  await work();
  const added = async (): Promise<readonly string[]> =>
    (await readBoard(page)).nodes.map(({ id }) => id).filter((id) => !before.has(id));
  await expect.poll(added).toHaveLength(1);
  return (await added())[0] ?? "";
}

/** Types into the search of the palette and takes the first hit with Enter. */
export const addBySearch = (page: Page, words: string): Promise<string> =>
  addedBy(page, async () => {
    const field = page.getByRole("searchbox", { name: "Search components" });
    await field.fill(words);
    await field.press("Enter");
    await field.fill("");
  });

/** Clicks an entry of the palette. */
export const addByClick = (page: Page, kind: string): Promise<string> =>
  addedBy(page, () => page.getByTestId(`palette-item-${kind}`).click());

/** Drags an entry of the palette to a place in the window. */
export const addByDrag = (page: Page, kind: string, at: Point): Promise<string> =>
  addedBy(page, async () => {
    await page.getByTestId(`palette-item-${kind}`).hover();
    await page.mouse.down();
    // The first step begins the drag, the second is the one that the canvas hears.
    await page.mouse.move(at.x - 8, at.y - 8, { steps: 4 });
    await page.mouse.move(at.x, at.y);
    await page.mouse.up();
  });

/** Double-clicks the empty canvas and takes the first hit of the search that opens. */
export const addByDoubleClick = (page: Page, words: string, at: Point): Promise<string> =>
  addedBy(page, async () => {
    await page.mouse.dblclick(at.x, at.y);
    await pickKind(page, words);
  });

/** Types into the open component picker and takes the first hit. */
export async function pickKind(page: Page, words: string): Promise<void> {
  const field = page.locator(".canvas-popover").getByRole("combobox");
  await field.fill(words);
  await field.press("Enter");
  await expect(field).toBeHidden();
}
