import { chmodSync, readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SCHEMA_VERSION } from "../../main/db/migrations/index.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { shownTitle } from "../support/e2e/boards.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { hashLibrary, libraryFile, makeLibrary, stampLibrary } from "../support/e2e/library-file.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { keepDiskFull, withSmallDisk } from "../support/e2e/small-disk.ts";
import { closeLoopboard, makeTemporaryFolder, NOBODY } from "../support/launch.ts";

const isRoot = process.getuid?.() === 0;

test("a library of a newer Loopboard is told about and not changed by a byte", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  makeLibrary(userData, "From the future");
  stampLibrary(userData, 99);
  const before = hashLibrary(userData);
  const running = await launch({ userData });
  const said = running.page.getByRole("main");
  await expect(said).toContainText(
    `was written by a newer Loopboard (schema 99; this one knows up to ${SCHEMA_VERSION})`,
  );
  await expect(said).toContainText("Update Loopboard to open it. Nothing was changed.");
  await closeLoopboard(running);
  expect(hashLibrary(userData)).toBe(before);
});

for (const { what, isFolderClosed } of [
  { what: "file", isFolderClosed: false },
  { what: "folder", isFolderClosed: true },
]) {
  test(`a library in a read-only ${what} can be looked at, says so, and stays as it is`, async ({ launch }) => {
    const userData = makeTemporaryFolder("data");
    makeLibrary(userData, "Not mine to change");
    chmodSync(libraryFile(userData), 0o444);
    if (isFolderClosed) chmodSync(userData, 0o555);
    const before = hashLibrary(userData);
    const running = await launch({ userData, ...(isRoot ? { asUser: NOBODY } : {}) });
    await expectViewOnly(running.page);
    await closeLoopboard(running);
    expect(hashLibrary(userData)).toBe(before);
    if (isFolderClosed) expect(readdirSync(userData).sort()).toEqual(["library.db"]);
    chmodSync(userData, 0o755);
  });
}

test("on a full disk editing goes on, the mark tells the truth, and saving resumes by itself", async ({ launch }) => {
  test.skip(!isRoot, "only root can make a small disk");
  const userData = makeTemporaryFolder("data");
  await withSmallDisk(userData, 64, async () => {
    const running = await launch({ userData });
    const { page } = running;
    const mark = page.getByTestId("saved-mark");
    const before = await countShown(page);
    const free = keepDiskFull(userData);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+d");
    await expect(mark).toHaveText("Not saved");
    await mark.hover();
    await expect(page.getByRole("tooltip")).toContainText("The disk is full, so the last change is not saved yet");
    await page.keyboard.press("n");
    await expect.poll(() => countShown(page)).toBe(2 * before + 1);
    await expect(mark).toHaveText("Not saved");
    free();
    await expect(mark).toHaveText("Saved", { timeout: 20_000 });
    const saved = (await savedRecords(page)).filter(
      ({ type }) => type === "node" || type === "zone" || type === "note",
    );
    expect(saved).toHaveLength(2 * before + 1);
    await closeLoopboard(running);
  });
});

async function expectViewOnly(page: Page): Promise<void> {
  expect(await shownTitle(page)).toBe("Not mine to change");
  await expect(page.locator(".notice")).toContainText("is read-only, so changes cannot be saved");
  await expect(page.getByTestId("saved-mark")).toHaveText("View only");
  await page.getByTestId("palette-item-trainer").click();
  await expect(page.locator(".toast")).toContainText("view-only");
  expect((await readBoard(page)).nodes).toHaveLength(1);
}

const countShown = async (page: Page): Promise<number> => (await readBoard(page)).nodes.length;
