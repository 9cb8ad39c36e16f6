import { expect, type Page } from "@playwright/test";

/** Opens the gallery of all boards. */
export async function openGallery(page: Page): Promise<void> {
  await page.getByRole("button", { name: "All boards" }).click();
  await expect(page.getByRole("dialog", { name: "Boards" })).toBeVisible();
}

/** Makes a blank board through the gallery and waits until it is shown. */
export async function makeBlankBoard(page: Page): Promise<void> {
  await openGallery(page);
  await page.getByRole("button", { name: "New board…" }).click();
  await page.getByRole("button", { name: "Blank board" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("Start with what asks for predictions")).toBeVisible();
}

/** Chooses an entry of a board's menu in the gallery. */
export async function chooseForBoard(page: Page, title: string, entry: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${title}`, exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

/** The title in the bar, which is the title of the board on the screen. */
export const shownTitle = (page: Page): Promise<string> => page.getByLabel("Board title").inputValue();
