import type { Page } from "@playwright/test";
import { waitUntilSaved } from "../../scripts/demo/saved.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { makeBlankBoard, shownTitle } from "../support/e2e/boards.ts";
import { addByClick } from "../support/e2e/components.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { readBoard } from "../support/e2e/read-board.ts";

const panel = (page: Page) => page.getByTestId("panel-history");
const bar = (page: Page) => page.getByTestId("past-bar");
const count = async (page: Page): Promise<number> => (await readBoard(page)).nodes.length;

/** Where the board is shown and how large, rounded as far as a hand can tell. */
const viewOf = (page: Page): Promise<readonly number[]> =>
  page.locator(".react-flow__viewport").evaluate((element) => {
    const { a, e, f } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
    return [Math.round(a * 100), Math.round(e), Math.round(f)];
  });

test("a board is named, looked at as it was, compared, brought back, copied and replayed", async ({ launch }) => {
  const { page } = await launch();
  await makeBlankBoard(page);
  await addByClick(page, "trainer");
  const registry = await addByClick(page, "model-registry");
  await waitUntilSaved(page);
  await page.keyboard.press("Control+Shift+H");

  await test.step("name a version", async () => {
    await panel(page).getByTestId("name-version").click();
    await page.getByLabel("Name of this version").fill("Before the review");
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("button", { name: /^Before the review/ })).toBeVisible();
  });

  await page.getByTestId(`node-${registry}`).click();
  await page.keyboard.press("Delete");
  const monitor = await addByClick(page, "monitor");
  await waitUntilSaved(page);
  await page.keyboard.press("Control+Shift+H");

  await test.step("look at it: the board shows that state and takes no change", async () => {
    await panel(page)
      .getByRole("button", { name: /^Before the review/ })
      .click();
    await expect(bar(page)).toContainText("Before the review");
    await expect(page.getByTestId(`node-${registry}`)).toBeVisible();
    await expect(page.getByTestId(`node-${monitor}`)).toHaveCount(0);
    await page.getByTestId("palette-item-cache").click();
    await expect(page.getByText("This is an earlier state.")).toBeVisible();
    expect(await count(page)).toBe(2);
  });

  await test.step("compare: marks on the canvas and the same in words", async () => {
    await bar(page).getByRole("button", { name: "Compare with now" }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator(".diff-layer .diff-added .diff-frame")).toHaveCount(1);
    await expect(page.locator(".diff-layer .diff-removed .diff-frame")).toHaveCount(1);
    const compare = page.getByTestId("panel-compare");
    await expect(compare.getByRole("region", { name: "Added", exact: true })).toContainText("Monitor");
    await expect(compare.getByRole("region", { name: "Removed" })).toContainText("Model registry");
    await compare.getByRole("button", { name: "Back to history" }).click();
    await expect(page.locator(".diff-layer")).toHaveCount(0);
  });

  await test.step("bring it back as one change, and undo that", async () => {
    await panel(page)
      .getByRole("button", { name: /^Before the review/ })
      .click();
    await bar(page).getByRole("button", { name: "Bring back" }).click();
    await expect(page.getByTestId(`node-${registry}`)).toBeVisible();
    await expect(page.getByTestId(`node-${monitor}`)).toHaveCount(0);
    const ids = async () => (await savedRecords(page)).filter(({ type }) => type === "node").map(({ id }) => id);
    expect(await ids()).toContain(registry);
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("Control+Z");
    await expect(page.getByTestId(`node-${monitor}`)).toBeVisible();
    expect(await ids()).not.toContain(registry);
  });

  await test.step("replay from blank, and then see the board as before", async () => {
    await page.keyboard.press("Control+Shift+H");
    await page.mouse.move(700, 300);
    await page.mouse.wheel(140, 90);
    const before = await viewOf(page);
    await panel(page).getByTestId("replay").click();
    const replay = page.getByTestId("replay-bar");
    await expect(replay).toBeVisible();
    await replay.getByTestId("replay-play").click();
    await replay.getByRole("slider").fill("0");
    await expect.poll(() => count(page)).toBe(0);
    await replay.getByRole("button", { name: "Step on" }).click();
    await replay.getByRole("button", { name: "Step on" }).click();
    await expect.poll(() => count(page)).toBe(1);
    await replay.getByRole("slider").press("End");
    await expect(page.getByTestId(`node-${monitor}`)).toBeVisible();
    await replay.getByRole("button", { name: "Back to now" }).click();
    await expect(replay).toHaveCount(0);
    expect(await count(page)).toBe(2);
    await expect.poll(() => viewOf(page)).toEqual(before);
  });

  await test.step("compare with a named version from the menu", async () => {
    await panel(page).getByTestId("compare-with").click();
    await page
      .getByRole("group", { name: "Versions of this board" })
      .getByRole("menuitem", { name: "Before the review" })
      .click();
    const compare = page.getByTestId("panel-compare");
    await expect(compare).toContainText("Before the review");
    await compare.getByRole("button", { name: "Back to history" }).click();
  });

  await test.step("compare with another board, matched by kind and name", async () => {
    await panel(page).getByTestId("compare-with").click();
    await page.getByRole("menuitem", { name: "Video recommendation" }).click();
    const compare = page.getByTestId("panel-compare");
    await expect(compare).toContainText("Video recommendation");
    await expect(compare.getByRole("region", { name: "Removed" })).toContainText("Video app");
    await compare.getByRole("button", { name: "Back to history" }).click();
  });

  await test.step("restore as a copy", async () => {
    const title = await shownTitle(page);
    await panel(page)
      .getByRole("button", { name: /^Before the review/ })
      .click();
    await bar(page).getByRole("button", { name: "Open as a copy" }).click();
    await expect.poll(() => shownTitle(page)).toBe(`${title} (Before the review)`);
    await expect(page.getByTestId(`node-${registry}`)).toBeVisible();
  });
});

test("what went does not hide what stands in its place now", async ({ launch }) => {
  const { page } = await launch();
  await makeBlankBoard(page);
  const cache = await addByClick(page, "cache");
  await waitUntilSaved(page);
  await page.keyboard.press("Control+Shift+H");
  await panel(page).getByTestId("name-version").click();
  await page.getByLabel("Name of this version").fill("Cached");
  await page.keyboard.press("Enter");
  const place = (await readBoard(page)).nodes[0]?.box;
  await page.getByTestId(`node-${cache}`).click();
  await page.keyboard.press("Delete");
  const monitor = await addByClick(page, "monitor");
  expect((await readBoard(page)).nodes[0]?.box).toMatchObject({ x: place?.x, y: place?.y });
  await waitUntilSaved(page);
  await page.keyboard.press("Control+Shift+H");
  await panel(page).getByTestId("compare-with").click();
  await page.getByRole("group", { name: "Versions of this board" }).getByRole("menuitem", { name: "Cached" }).click();
  await expect(page.locator(".diff-layer .diff-removed .diff-frame")).toHaveCount(1);
  await expect(page.locator(".diff-layer .diff-ghost")).toHaveCount(0);
  await expect(page.getByTestId(`node-${monitor}`)).toBeVisible();
});
