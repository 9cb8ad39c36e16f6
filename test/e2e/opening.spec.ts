import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename, delimiter, dirname } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile, writeTextFile } from "../support/e2e/board-file.ts";
import { openGallery, shownTitle } from "../support/e2e/boards.ts";
import { dragOf, dropFiles } from "../support/e2e/drop-files.ts";

const SAMPLE = "Video recommendation";

const fileOf = (title: string) => ({
  name: `${title}.loopboard`,
  text: JSON.stringify({ format: "loopboard", version: 1, title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
});

test("board files are dropped on the window, several at once; bad ones give a sentence each and change nothing", async ({
  launch,
}) => {
  const { page } = await launch();
  await test.step("the window says that it takes files, and that it does not any more", async () => {
    const canvas = page.getByTestId("canvas");
    await canvas.dispatchEvent("dragover", { dataTransfer: await dragOf(page, [fileOf("Dropped")]) });
    await expect(page.getByTestId("file-drop")).toBeVisible();
    await canvas.dispatchEvent("dragleave", {});
    await expect(page.getByTestId("file-drop")).toHaveCount(0);
    const picture = { name: "p.png", text: "x", type: "image/png" };
    await canvas.dispatchEvent("dragover", { dataTransfer: await dragOf(page, [picture]) });
    await expect(page.getByTestId("file-drop")).toHaveCount(0);
  });
  await dropFiles(page, [
    fileOf("First"),
    { name: "notes.txt", text: "not a board" },
    { name: "newer.loopboard", text: '{"format":"loopboard","version":999}' },
    { name: '<img src="x">.loopboard', text: "\u0000\u0001" },
    fileOf("Second"),
  ]);
  await expect.poll(() => shownTitle(page)).toBe("Second");
  await expect(page.locator(".board-tab-title")).toHaveText([SAMPLE, "First", "Second"]);
  await expectOneMessage(page, ["3 files were not opened.", "notes.txt", "newer Loopboard", '<img src="x">.loopboard']);
  await openGallery(page);
  await expect(page.locator(".board-card")).toHaveCount(3);
});

test("a second start opens several files, also by paths from its own folder, and says which one is bad", async ({
  launch,
}) => {
  const { app, page } = await launch();
  const near = writeBoardFile({ title: "Relative", nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] });
  const far = writeBoardFile({ title: "Absolute", nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] });
  const bad = writeTextFile("bad.loopboard", "{");
  await startAgain(app, [basename(near), bad, "missing.loopboard", far], dirname(near));
  await expect(page.locator(".board-tab-title")).toHaveText([SAMPLE, "Relative", "Absolute"]);
  await expect.poll(() => shownTitle(page)).toBe("Absolute");
  await expectOneMessage(page, [
    "2 files were not opened.",
    "bad.loopboard",
    "missing.loopboard cannot be read: there is no such file.",
  ]);
});

test("several files chosen in the dialog open in tabs; the system is told, and one message names the bad ones", async ({
  launch,
}) => {
  const good = ["One", "Two"].map((title) =>
    writeBoardFile({ title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
  );
  const bad = [writeTextFile("first.loopboard", "{"), writeTextFile("second.loopboard", "[]")];
  const files = [good[0], bad[0], good[1], bad[1]].join(delimiter);
  const { app, page } = await launch({ env: { LOOPBOARD_TEST_OPEN_FILE: files } });
  const recent = await hearRecentFiles(app);
  await page.keyboard.press("Control+o");
  await expect(page.locator(".board-tab-title")).toHaveText([SAMPLE, "One", "Two"]);
  await expect.poll(() => shownTitle(page)).toBe("Two");
  await expectOneMessage(page, ["2 files were not opened.", "first.loopboard", "second.loopboard"]);
  expect(await recent()).toEqual(good);
});

test("files that the system's own windows name one by one are opened together", async ({ launch }) => {
  const { app, page } = await launch();
  const files = ["One", "Two"].map((title) =>
    writeBoardFile({ title, nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] }),
  );
  const bad = [writeTextFile("first.loopboard", "{"), writeTextFile("second.loopboard", "[]")];
  const recent = await hearRecentFiles(app);
  await app.evaluate(
    ({ app: program }, paths) => {
      for (const path of paths) program.emit("open-file", { preventDefault: () => undefined }, path);
    },
    [...files, ...bad],
  );
  await expect(page.locator(".board-tab-title")).toHaveText([SAMPLE, "One", "Two"]);
  await expectOneMessage(page, ["2 files were not opened.", "first.loopboard", "second.loopboard"]);
  expect(await recent()).toEqual(files);
});

test("the entry of the system's menus for a new board asks for one, at a start and in the window that is open", async ({
  launch,
}) => {
  const { app, page } = await launch({ args: ["--new-board"] });
  const question = page.getByRole("dialog", { name: "New board" });
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await startAgain(app, ["--new-board"]);
  await expect(question).toBeVisible();
});

/** Starts the program once more; it hands on its arguments and ends. */
async function startAgain(app: ElectronApplication, more: readonly string[], cwd?: string): Promise<void> {
  const [program = "", ...args] = app.process().spawnargs;
  const env = await app.evaluate(() => process.env);
  const own = args.filter((arg) => !arg.startsWith("--inspect") && !arg.startsWith("--remote-debugging"));
  const second = spawn(program, [...own, ...more], { env, stdio: "ignore", ...(cwd === undefined ? {} : { cwd }) });
  expect((await once(second, "exit"))[0]).toBe(0);
}

async function expectOneMessage(page: Page, parts: readonly string[]): Promise<void> {
  const message = page.locator(".toast-error");
  await expect(message).toHaveCount(1);
  for (const part of parts) await expect(message).toContainText(part);
}

/** Writes down what the system is told of recent files. */
async function hearRecentFiles(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ app: program }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    program.addRecentDocument = (path) => void told.push(path);
  });
  return () => app.evaluate(() => (globalThis as unknown as { readonly told: readonly string[] }).told);
}
