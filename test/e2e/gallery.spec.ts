import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { chooseForBoard, openGallery, shownTitle } from "../support/e2e/boards.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { closeLoopboard } from "../support/launch.ts";

const fileOf = (title: string) => writeBoardFile({ title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] });

test("the list of boards is narrowed, ordered, walked, renamed in and binned from by keys", async ({ launch }) => {
  const { page } = await launch({ args: ["Alpha", "Beta 10", "Beta 9"].map(fileOf) });
  await openGallery(page);
  await expect(titles(page)).toHaveText(["Beta 9", "Beta 10", "Alpha"]);
  await test.step("filter as you type", async () => {
    await page.keyboard.type("beta");
    await expect(titles(page)).toHaveText(["Beta 9", "Beta 10"]);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("zzz");
    await expect(page.getByText("No board is called “zzz”")).toBeVisible();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
  });
  await test.step("order by title counts numbers", async () => {
    await page.getByLabel("Order").selectOption("Title");
    await expect(titles(page)).toHaveText(["Alpha", "Beta 9", "Beta 10"]);
  });
  await test.step("arrow keys walk, F2 renames, Escape takes the typing back and stays", async () => {
    await page.getByLabel("Find a board").press("ArrowDown");
    const reached = await open(page, "Alpha").evaluate((card) => {
      card.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      return document.activeElement?.getAttribute("aria-label");
    });
    expect(reached, "a key pressed before the next frame is for the next card").toBe("Open Beta 9");
    await page.keyboard.press("F2");
    await page.keyboard.type("Other");
    await page.keyboard.press("Escape");
    await expect(titles(page)).toHaveText(["Alpha", "Beta 9", "Beta 10"]);
    await expect(open(page, "Beta 9")).toBeFocused();
    await page.keyboard.press("F2");
    await page.keyboard.type("Gamma");
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveText(["Alpha", "Beta 10", "Gamma"]);
  });
  await test.step("Delete puts in the bin; the bin is emptied only after a question", async () => {
    await open(page, "Alpha").focus();
    await page.keyboard.press("Delete");
    await expect(titles(page)).toHaveText(["Beta 10", "Gamma"]);
    await expect(open(page, "Beta 10")).toBeFocused();
    await page.getByRole("radio", { name: "Bin" }).click();
    await page.getByRole("button", { name: "Empty bin…" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("Delete 1 board for good?");
    await page.keyboard.press("Escape");
    await expect(question).toHaveCount(0);
    await expect(titles(page)).toHaveText(["Alpha"]);
    await page.getByRole("button", { name: "Empty bin…" }).click();
    await question.getByRole("button", { name: "Empty bin" }).click();
    await expect(page.getByText("The bin is empty")).toBeVisible();
  });
  await page.getByRole("radio", { name: "Boards" }).click();
  await open(page, "Beta 10").press("Enter");
  await expect.poll(() => shownTitle(page)).toBe("Beta 10");
});

test("what is done in the list is taken back and done again by keys; the board behind it stays as it is", async ({
  launch,
}) => {
  const { page } = await launch({ args: ["Alpha", "Beta"].map(fileOf) });
  await openGallery(page);
  await page.getByLabel("Order").selectOption("Title");
  const binAndRename = async (): Promise<void> => {
    await open(page, "Alpha").focus();
    await page.keyboard.press("Delete");
    await expect(page.locator(".toast")).toContainText("“Alpha” is in the bin.");
    await expect(open(page, "Beta")).toBeFocused();
    await page.keyboard.press("F2");
    await page.keyboard.type("Gamma");
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveText(["Gamma"]);
    await chooseForBoard(page, "Gamma", "Duplicate");
    await expect(titles(page)).toHaveCount(2);
  };
  await binAndRename();
  await expect(page.locator(".toast").getByRole("button", { name: "Undo (Ctrl+Z)" })).toHaveCount(1);
  await open(page, "Gamma").focus();
  await page.keyboard.press("Control+z");
  await expect(titles(page)).toHaveText(["Gamma"]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(titles(page)).toHaveText(["Alpha", "Beta"]);
  await expect(page.locator(".toast")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(titles(page)).toHaveText(["Beta"]);
  await page.keyboard.press("Control+z");
  await expect(titles(page)).toHaveText(["Alpha", "Beta"]);
  await test.step("a restored board goes back to the bin", async () => {
    await page.keyboard.press("Control+Shift+z");
    await page.getByRole("radio", { name: "Bin" }).click();
    const restore = page.getByRole("button", { name: "Restore Alpha" });
    await restore.click();
    await expect(restore).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(restore).toBeVisible();
  });
  await page.keyboard.press("Escape");
  expect((await readBoard(page)).nodes).toHaveLength(1);
});

test("several boards are chosen by keys or pointer, binned and taken back at once", async ({ launch }) => {
  const { page } = await launch({ args: ["Alpha", "Beta", "Gamma", "Delta"].map(fileOf) });
  await openGallery(page);
  await page.getByLabel("Order").selectOption("Title");
  await expect(titles(page)).toHaveText(["Alpha", "Beta", "Delta", "Gamma"]);
  await test.step("Space chooses, Delete bins all chosen, the message takes all back", async () => {
    await open(page, "Alpha").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect(page.getByRole("group", { name: "Chosen boards" })).toContainText("2 chosen");
    await page.keyboard.press("ArrowRight");
    await expect(open(page, "Delta")).toBeFocused();
    await page.keyboard.press("Delete");
    await expect(titles(page)).toHaveText(["Delta", "Gamma"]);
    await expect(page.getByRole("group", { name: "Chosen boards" })).toHaveCount(0);
    await expect(page.locator(".toast")).toContainText("2 boards are in the bin.");
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await expect(titles(page)).toHaveText(["Alpha", "Beta", "Delta", "Gamma"]);
    await expect(page.getByRole("dialog", { name: "Boards" })).toBeVisible();
  });
  await test.step("Escape chooses none and leaves the list open", async () => {
    await open(page, "Alpha").focus();
    await page.keyboard.press("Control+a");
    await expect(page.getByRole("group", { name: "Chosen boards" })).toContainText("4 chosen");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("group", { name: "Chosen boards" })).toHaveCount(0);
    await expect(page.getByRole("dialog", { name: "Boards" })).toBeVisible();
  });
  await test.step("by pointer, a range, the board on the screen among them: another one is shown", async () => {
    await open(page, "Beta").click({ modifiers: ["ControlOrMeta"] });
    await open(page, "Gamma").click({ modifiers: ["Shift"] });
    await page.getByRole("button", { name: "Move to bin" }).click();
    await expect(titles(page)).toHaveText(["Alpha"]);
    await expect.poll(() => shownTitle(page)).toBe("Alpha");
  });
  await test.step("in the bin they are deleted for good after one question", async () => {
    await page.getByRole("radio", { name: "Bin" }).click();
    await expect(titles(page)).toHaveText(["Beta", "Delta", "Gamma"]);
    await page.getByRole("checkbox", { name: "Choose Beta" }).check();
    await page.getByRole("checkbox", { name: "Choose Gamma" }).check();
    await page.getByRole("button", { name: "Delete for good…" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("Delete 2 boards for good?");
    await question.getByRole("button", { name: "Delete for good" }).click();
    await expect(titles(page)).toHaveText(["Delta"]);
  });
});

test("a board that was never on the screen gets its picture and score in the list, and the last one shown stays that", async ({
  launch,
}) => {
  const first = await launch({ args: ["Unseen", "Seen"].map(fileOf) });
  await openGallery(first.page);
  const unseen = first.page.locator(".board-card", { has: open(first.page, "Unseen") });
  await expect(unseen.locator("img")).toHaveAttribute("src", /^data:image\/svg\+xml/);
  await expect(unseen.getByRole("img", { name: /^Score/ })).toBeVisible();
  await closeLoopboard(first);
  const { page } = await launch({ userData: first.userData });
  expect(await shownTitle(page)).toBe("Seen");
});

test("the score of a board is kept with it and shown in the list while it is open", async ({ launch }) => {
  const { page } = await launch();
  await openGallery(page);
  await expect(page.locator(".board-card").getByRole("img", { name: /^Score \d+(\.5)? of 28$/ })).toBeVisible();
});

const titles = (page: Page) => page.locator(".board-card strong");
const open = (page: Page, title: string) => page.getByRole("button", { name: `Open ${title}`, exact: true });
