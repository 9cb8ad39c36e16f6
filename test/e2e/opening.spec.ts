import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename, dirname } from "node:path";
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
  const sentences = page.locator(".toast-error");
  await expect(sentences).toHaveCount(3);
  await expect(sentences.nth(0)).toContainText("notes.txt");
  await expect(sentences.nth(1)).toContainText("newer Loopboard");
  await expect(sentences.nth(2)).toContainText('<img src="x">.loopboard');
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
  const [program = "", ...args] = app.process().spawnargs;
  const env = await app.evaluate(() => process.env);
  const own = args.filter((arg) => !arg.startsWith("--inspect") && !arg.startsWith("--remote-debugging"));
  const files = [basename(near), bad, "missing.loopboard", far];
  const second = spawn(program, [...own, ...files], { env, cwd: dirname(near), stdio: "ignore" });
  expect((await once(second, "exit"))[0]).toBe(0);
  await expect(page.locator(".board-tab-title")).toHaveText([SAMPLE, "Relative", "Absolute"]);
  await expect.poll(() => shownTitle(page)).toBe("Absolute");
  const sentences = page.locator(".toast-error");
  await expect(sentences).toHaveCount(2);
  await expect(sentences.nth(0)).toContainText("bad.loopboard");
  await expect(sentences.nth(1)).toContainText("missing.loopboard cannot be read: there is no such file.");
});
