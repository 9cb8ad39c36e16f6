import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile, writeTextFile } from "../support/e2e/board-file.ts";
import { chooseForBoard, makeBlankBoard, openGallery, shownTitle } from "../support/e2e/boards.ts";
import { addBySearch } from "../support/e2e/components.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { listOverlaps, readBoard } from "../support/e2e/read-board.ts";

const SAMPLE = "Video recommendation";

test("boards are listed with pictures, renamed, copied, binned and restored", async ({ launch }) => {
  const { page } = await launch();
  await makeBlankBoard(page);
  await addBySearch(page, "trainer");
  await openGallery(page);
  await test.step("pictures", async () => {
    await expect(card(page, SAMPLE).locator("img")).toHaveAttribute("src", /^data:image\/svg\+xml/);
    await expect(card(page, "Untitled")).toContainText("1 component");
    await expect.poll(() => isPainted(page, SAMPLE)).toBe(true);
  });
  await test.step("rename", async () => {
    await chooseForBoard(page, "Untitled", "Rename");
    const field = page.getByRole("dialog").getByLabel("Board title");
    await field.fill("My own board");
    await field.press("Enter");
    await expect(card(page, "My own board")).toBeVisible();
    expect(await shownTitle(page)).toBe("My own board");
  });
  await test.step("duplicate", async () => {
    await chooseForBoard(page, "My own board", "Duplicate");
    await expect(card(page, "My own board copy")).toContainText("1 component");
  });
  await test.step("bin and restore", async () => {
    await chooseForBoard(page, "My own board copy", "Move to bin");
    await expect(card(page, "My own board copy")).toHaveCount(0);
    await page.getByRole("radio", { name: "Bin" }).click();
    await chooseForBoard(page, "My own board copy", "Restore");
    await expect(page.getByText("The bin is empty")).toBeVisible();
    await page.getByRole("radio", { name: "Boards" }).click();
    await expect(card(page, "My own board copy")).toBeVisible();
  });
  await card(page, "My own board copy").getByRole("button", { name: "Open" }).click();
  await expect.poll(() => shownTitle(page)).toBe("My own board copy");
  expect((await readBoard(page)).nodes).toHaveLength(1);
});

test("a board file without places is opened from the command line and laid out", async ({ launch }) => {
  const file = writeBoardFile({
    title: "By hand",
    nodes: [
      { id: "app", kind: "client-app" },
      { id: "api", kind: "app-service" },
      { id: "model", kind: "inference-service", name: "Ranker" },
      { id: "log", kind: "prediction-log" },
    ],
    edges: [
      { from: "app", to: "api", flow: "request" },
      { from: "api", to: "model", flow: "request" },
      { from: "model", to: "log", flow: "prediction" },
    ],
  });
  const { page } = await launch({ args: [file] });
  expect(await shownTitle(page)).toBe("By hand");
  const leftOf = async (id: string): Promise<number> =>
    (await readBoard(page)).nodes.find((node) => node.id === id)?.box.x ?? Number.NaN;
  await expect.poll(async () => (await leftOf("log")) > (await leftOf("app"))).toBe(true);
  expect(listOverlaps(await readBoard(page))).toEqual([]);
  const routes = async () => (await savedRecords(page)).filter((record) => record.type === "edge" && record.route);
  await expect.poll(async () => (await routes()).length).toBe(3);
});

for (const [what, text, sentence] of [
  ["an unknown kind", '{"kind":"trainr"}', /nodes\[0\]\.kind.*trainr.*trainer/],
  ["a wrong unit", '{"kind":"inference-service","props":{"qps":"fast"}}', /nodes\[0\]\.props\.qps/],
] as const) {
  test(`a file with ${what} is refused in one sentence and the board stays`, async ({ launch }) => {
    const node = JSON.stringify({ id: "a", ...JSON.parse(text) });
    const bad = writeTextFile("bad.loopboard", `{"format":"loopboard","version":1,"nodes":[${node}]}`);
    const { page } = await launch({ env: { LOOPBOARD_TEST_OPEN_FILE: bad } });
    const before = await readBoard(page);
    await page.keyboard.press("Control+o");
    const toast = page.locator(".toast-error");
    await expect(toast).toContainText("bad.loopboard");
    await expect(toast).toContainText(sentence);
    expect(await shownTitle(page)).toBe(SAMPLE);
    expect((await readBoard(page)).nodes).toHaveLength(before.nodes.length);
    await openGallery(page);
    await expect(page.locator(".board-card")).toHaveCount(1);
  });
}

test("a second start opens its file in the window of the first and ends", async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const file = writeBoardFile({ title: "From the second", nodes: [{ id: "a", kind: "trainer", x: 0, y: 0 }] });
  const [program = "", ...args] = app.process().spawnargs;
  const env = await app.evaluate(() => process.env);
  const own = args.filter((arg) => !arg.startsWith("--inspect") && !arg.startsWith("--remote-debugging"));
  const second = spawn(program, [...own, file], { env, stdio: "ignore" });
  const [code] = await once(second, "exit");
  expect(code).toBe(0);
  await expect.poll(() => shownTitle(page)).toBe("From the second");
  const isMinimized = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
});

const card = (page: Page, title: string) =>
  page.locator(".board-card").filter({ has: page.getByRole("button", { name: `Open ${title}`, exact: true }) });

/** Whether the picture of a board could be decoded by the engine. */
const isPainted = (page: Page, title: string): Promise<boolean> =>
  card(page, title)
    .locator("img")
    .evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0);
