import type { Page } from "@playwright/test";
import { waitUntilSaved } from "../../scripts/demo/saved.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { makeBlankBoard, openGallery, shownTitle } from "../support/e2e/boards.ts";
import { addBySearch } from "../support/e2e/components.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { closeLoopboard } from "../support/launch.ts";

const SAMPLE = "Video recommendation";

test("boards open in tabs that keep view, selection and undo, and come back after a restart", async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await expect(tabs(page)).toHaveCount(0);
  await makeBlankBoard(page);
  await expect(titles(page)).toHaveText([SAMPLE, "Untitled"]);
  await addBySearch(page, "trainer");
  const [added] = (await readBoard(page)).nodes;
  await test.step("each board keeps what it showed, what was selected and its undo", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByTestId("canvas").click({ position: { x: 30, y: 300 } });
    await page.keyboard.press("Control+a");
    for (let n = 0; n < 3; n += 1) await page.keyboard.press("Control+=");
    const zoom = await zoomOf(page);
    await page.keyboard.press("Control+Tab");
    await expect.poll(() => shownTitle(page)).toBe(SAMPLE);
    expect((await readBoard(page)).nodes.some((node) => node.selected)).toBe(false);
    await page.keyboard.press("Control+Shift+Tab");
    await expect.poll(() => shownTitle(page)).toBe("Untitled");
    await expect.poll(() => zoomOf(page)).toBe(zoom);
    expect((await readBoard(page)).nodes).toMatchObject([{ id: added?.id, selected: true }]);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await readBoard(page)).nodes).toHaveLength(0);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(async () => (await readBoard(page)).nodes).toHaveLength(1);
  });
  await test.step("a board that is open is switched to, not opened twice", async () => {
    await openGallery(page);
    await page.getByRole("button", { name: `Open ${SAMPLE}`, exact: true }).click();
    await expect.poll(() => shownTitle(page)).toBe(SAMPLE);
    await expect(tabs(page)).toHaveCount(2);
  });
  await test.step("tabs are moved by keys and by drag", async () => {
    await page.keyboard.press("Control+Shift+PageDown");
    await expect(titles(page)).toHaveText(["Untitled", SAMPLE]);
    await tabs(page)
      .nth(1)
      .dragTo(tabs(page).nth(0), { targetPosition: { x: 5, y: 10 } });
    await expect(titles(page)).toHaveText([SAMPLE, "Untitled"]);
  });
  await waitUntilSaved(page);
  await closeLoopboard(first);
  const { page: again } = await launch({ userData: first.userData });
  await expect(titles(again)).toHaveText([SAMPLE, "Untitled"]);
  expect(await shownTitle(again)).toBe(SAMPLE);
  await test.step("Ctrl+W and the middle button close; the last board stays", async () => {
    await tabs(again).nth(1).click({ button: "middle" });
    await expect(tabs(again)).toHaveCount(0);
    await again.keyboard.press("Control+w");
    expect(await shownTitle(again)).toBe(SAMPLE);
  });
});

test("several files at the start are several tabs, and a board in the bin loses its own", async ({ launch }) => {
  const files = ["One", "Two", "Three"].map((title) =>
    writeBoardFile({ title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
  );
  const { page } = await launch({ args: files });
  await expect(titles(page)).toHaveText(["One", "Two", "Three"]);
  expect(await shownTitle(page)).toBe("Three");
  await openGallery(page);
  await page.getByRole("button", { name: "Open Three", exact: true }).focus();
  await page.keyboard.press("Delete");
  await expect(page.locator(".board-card")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(titles(page)).toHaveText(["One", "Two"]);
  await expect.poll(() => shownTitle(page)).toBe("One");
});

test("tabs are closed one by one, all others, to the right, and opened again where they were", async ({ launch }) => {
  const files = ["A", "B", "C", "D"].map((title) =>
    writeBoardFile({ title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
  );
  const first = await launch({ args: files });
  const { page } = first;
  await expect(titles(page)).toHaveText(["A", "B", "C", "D"]);
  const choose = async (title: string, entry: string): Promise<void> => {
    await titles(page).getByText(title, { exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: entry }).click();
  };
  await test.step("one is closed and comes back to its place, with its zoom", async () => {
    await titles(page).getByText("B", { exact: true }).click();
    await expect.poll(() => shownTitle(page)).toBe("B");
    for (let n = 0; n < 3; n += 1) await page.keyboard.press("Control+=");
    const zoom = await zoomOf(page);
    await page.keyboard.press("Control+w");
    await expect(titles(page)).toHaveText(["A", "C", "D"]);
    await page.keyboard.press("Control+Shift+T");
    await expect(titles(page)).toHaveText(["A", "B", "C", "D"]);
    await expect.poll(() => shownTitle(page)).toBe("B");
    await expect.poll(() => zoomOf(page)).toBe(zoom);
  });
  await test.step("those to the right, the one on the screen among them", async () => {
    await choose("A", "Close to the right");
    await expect(tabs(page)).toHaveCount(0);
    await expect.poll(() => shownTitle(page)).toBe("A");
    for (const title of ["B", "C", "D"]) {
      await page.keyboard.press("Control+Shift+T");
      await expect.poll(() => shownTitle(page)).toBe(title);
    }
    await expect(titles(page)).toHaveText(["A", "B", "C", "D"]);
  });
  await test.step("all others, by the menu key", async () => {
    await titles(page).getByText("C", { exact: true }).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Close the others" }).press("Enter");
    await expect.poll(() => shownTitle(page)).toBe("C");
    await page.keyboard.press("Control+Shift+T");
    await page.keyboard.press("Control+Shift+T");
    await page.keyboard.press("Control+Shift+T");
    await expect(titles(page)).toHaveText(["A", "B", "C", "D"]);
  });
  await test.step("after a restart too, save for one that went to the bin meanwhile", async () => {
    await choose("A", "Close to the right");
    await expect(tabs(page)).toHaveCount(0);
    await openGallery(page);
    await page.getByRole("button", { name: "Open C", exact: true }).focus();
    await page.keyboard.press("Delete");
    await expect(page.locator(".board-card")).toHaveCount(3);
    await closeLoopboard(first);
    const { page: again } = await launch({ userData: first.userData });
    for (const title of ["B", "D"]) {
      await again.keyboard.press("Control+Shift+T");
      await expect.poll(() => shownTitle(again)).toBe(title);
    }
    await expect(titles(again)).toHaveText(["A", "B", "D"]);
    await again.keyboard.press("Control+Shift+T");
    await expect(titles(again)).toHaveText(["A", "B", "D"]);
  });
});

test("with many tabs a menu lists them all, and the chosen one comes into view", async ({ launch }) => {
  const files = Array.from({ length: 24 }, (_, at) =>
    writeBoardFile({ title: `Board ${at + 1}`, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
  );
  const { page } = await launch({ args: files });
  await expect(tabs(page)).toHaveCount(24);
  await page.getByRole("button", { name: "All open boards" }).click();
  await expect(page.getByRole("menuitemradio")).toHaveCount(24);
  await page.keyboard.type("Board 2");
  await expect(page.getByRole("menuitemradio", { name: "Board 2", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => shownTitle(page)).toBe("Board 2");
  await expect(titles(page).nth(1)).toBeInViewport({ ratio: 1 });
});

const tabs = (page: Page) => page.locator(".board-tab");
const titles = (page: Page) => page.locator(".board-tab-title");
const zoomOf = (page: Page): Promise<string | null> => page.getByTitle("Zoom to 100 %").textContent();
