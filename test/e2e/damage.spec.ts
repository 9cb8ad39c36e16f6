import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { shownTitle } from "../support/e2e/boards.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { hashLibrary, libraryFile, makeLibrary, stampLibrary } from "../support/e2e/library-file.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { closeLoopboard, makeTemporaryFolder, NOBODY } from "../support/launch.ts";

const isRoot = process.getuid?.() === 0;

test("a library of a newer Loopboard is told about and not changed by a byte", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  makeLibrary(userData, "From the future");
  stampLibrary(userData, 99);
  const before = hashLibrary(userData);
  const running = await launch({ userData });
  const said = running.page.getByRole("main");
  await expect(said).toContainText("was written by a newer Loopboard (schema 99; this one knows up to 1)");
  await expect(said).toContainText("Update Loopboard to open it. Nothing was changed.");
  await closeLoopboard(running);
  expect(hashLibrary(userData)).toBe(before);
});

test("a read-only library can be looked at, says so, and stays as it is", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  makeLibrary(userData, "Not mine to change");
  chmodSync(libraryFile(userData), 0o444);
  const before = hashLibrary(userData);
  const running = await launch({ userData, ...(isRoot ? { asUser: NOBODY } : {}) });
  const { page } = running;
  expect(await shownTitle(page)).toBe("Not mine to change");
  await expect(page.locator(".notice")).toContainText("is read-only, so changes cannot be saved");
  await expect(page.getByTestId("saved-mark")).toHaveText("View only");
  await page.getByTestId("palette-item-trainer").click();
  await expect(page.locator(".toast")).toContainText("view-only");
  expect((await readBoard(page)).nodes).toHaveLength(1);
  await closeLoopboard(running);
  expect(hashLibrary(userData)).toBe(before);
});

test("on a full disk editing goes on, the mark tells the truth, and saving resumes by itself", async ({ launch }) => {
  test.skip(!isRoot, "only root can make a small disk");
  const userData = makeTemporaryFolder("data");
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", userData]);
  try {
    const running = await launch({ userData });
    const { page } = running;
    const ballast = fillDisk(userData);
    await editUntilUnsaved(page);
    await page.getByTestId("saved-mark").hover();
    await expect(page.getByRole("tooltip")).toContainText("The disk is full, so the last change is not saved yet");
    const unsaved = await countNotes(page);
    await page.keyboard.press("n");
    await expect.poll(() => countNotes(page)).toBe(unsaved + 1);
    await expect(page.getByTestId("saved-mark")).toHaveText("Not saved");
    rmSync(ballast);
    await expect(page.getByTestId("saved-mark")).toHaveText("Saved", { timeout: 20_000 });
    expect((await savedRecords(page)).filter(({ type }) => type === "note")).toHaveLength(unsaved + 1);
    await closeLoopboard(running);
  } finally {
    execFileSync("umount", ["--lazy", userData]);
  }
});

/** Writes a file until the disk takes no more; answers with its path. */
function fillDisk(folder: string): string {
  const path = join(folder, "ballast");
  const file = openSync(path, "w");
  try {
    for (const size of [2 ** 20, 2 ** 12, 1]) writeWhilePossible(file, Buffer.alloc(size));
  } finally {
    closeSync(file);
  }
  return path;
}

function writeWhilePossible(file: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

/** Adds notes until the mark says that they are not saved: the first ones may still fit. */
async function editUntilUnsaved(page: Page): Promise<void> {
  const mark = page.getByTestId("saved-mark");
  await expect(async () => {
    await page.keyboard.press("n");
    await expect(mark).toHaveText("Not saved", { timeout: 200 });
  }).toPass();
}

const countNotes = async (page: Page): Promise<number> =>
  (await readBoard(page)).nodes.filter(({ type }) => type === "note").length;
