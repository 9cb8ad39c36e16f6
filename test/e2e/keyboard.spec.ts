import type { Page } from "@playwright/test";
import { waitUntilSaved } from "../../scripts/demo/saved.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { readBoard, readNode, type ShownNode } from "../support/e2e/read-board.ts";

test("a board is begun, changed and reviewed without a pointer", async ({ launch }) => {
  const { page } = await launch();
  await makeBlankBoardByKeys(page);
  await addByKeys(page, "trainer");
  await addByKeys(page, "inference");
  const [trainer, model] = (await readBoard(page)).nodes;
  expect([trainer?.texts[0], model?.texts[0]]).toEqual(["Trainer", "Inference service"]);
  await renameByKeys(page, "Ranker");
  expect((await selectedNode(page)).texts).toContain("Ranker");
  await nudgeByKeys(page);
  await deleteByKeys(page);
  await stepThroughFindings(page);
});

async function makeBlankBoardByKeys(page: Page): Promise<void> {
  await page.keyboard.press("Control+n");
  const blank = page.getByRole("button", { name: "Blank board" });
  await expect(blank).toBeVisible();
  for (let presses = 0; presses < 5 && !(await hasFocus(page, "Blank board")); presses += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText("Start with what asks for predictions")).toBeVisible();
}

async function addByKeys(page: Page, words: string): Promise<void> {
  const count = (await readBoard(page)).nodes.length;
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search components" })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await readBoard(page)).nodes.length).toBe(count + 1);
  // The first Escape empties the search, the second goes back to the board.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

async function renameByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Enter");
  await expect(page.locator(".inline-name")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.locator(".inline-name")).toBeHidden();
}

async function nudgeByKeys(page: Page): Promise<void> {
  const { id, box } = await selectedNode(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(async () => (await readNode(page, id)).box).toEqual({ ...box, x: box.x + 2, y: box.y + 10 });
  // Nudges in quick succession are one step, slower ones are several.
  const isBack = async (): Promise<boolean> => (await readNode(page, id)).box.x === box.x;
  for (let presses = 0; presses < 3 && !(await isBack()); presses += 1) await page.keyboard.press("Control+z");
  expect((await readNode(page, id)).box).toEqual(box);
}

/** Walks to the other component with Tab, deletes it and takes that back. */
async function deleteByKeys(page: Page): Promise<void> {
  const first = await selectedNode(page);
  await page.keyboard.press("Shift+Tab");
  await expect.poll(async () => (await selectedNode(page)).id).not.toBe(first.id);
  const other = await selectedNode(page);
  const finding = page.getByTestId("finding-STR-02").filter({ hasText: "Trainer" });
  await expect(finding).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(finding).toBeHidden();
  await expect(page.getByTestId(`node-${other.id}`)).toHaveCount(0);
  await waitUntilSaved(page);
  expect((await savedRecords(page)).some(({ id }) => id === other.id)).toBe(false);
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId(`node-${other.id}`)).toHaveCount(1);
  await expect(finding).toBeVisible();
}

async function stepThroughFindings(page: Page): Promise<void> {
  const cards = page.getByTestId("panel-review").locator(".finding");
  expect(await cards.count()).toBeGreaterThan(2);
  const open = page.locator(".finding-open .finding-message");
  await page.keyboard.press("F8");
  await expect(open).toHaveText((await cards.nth(0).locator(".finding-message").textContent()) ?? "");
  await page.keyboard.press("F8");
  await expect(open).toHaveText((await cards.nth(1).locator(".finding-message").textContent()) ?? "");
  await page.keyboard.press("Shift+F8");
  await expect(open).toHaveText((await cards.nth(0).locator(".finding-message").textContent()) ?? "");
}

async function selectedNode(page: Page): Promise<ShownNode> {
  const [node, ...others] = (await readBoard(page)).nodes.filter(({ selected }) => selected);
  if (node === undefined || others.length > 0)
    throw new Error(`${others.length + (node ? 1 : 0)} are selected, not one.`);
  return node;
}

const hasFocus = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) === true, words);
