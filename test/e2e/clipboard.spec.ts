import type { ElectronApplication, Page } from "@playwright/test";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { makeBlankBoard } from "../support/e2e/boards.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { readClipboard, writeClipboard } from "../support/e2e/system-clipboard.ts";

const open = async (launch: Launch) => {
  const board = writeBoardFile({
    title: "Two to copy",
    stage: "sketch",
    nodes: [
      { id: "app", kind: "client-app", name: "App & <co>", x: 0, y: 0 },
      { id: "model", kind: "inference-service", name: "Model", x: 320, y: 0 },
      { id: "log", kind: "prediction-log", name: "Log", x: 640, y: 0 },
    ],
    edges: [
      { id: "asks", from: "app", to: "model", flow: "request", label: "scores" },
      { id: "notes", from: "model", to: "log", flow: "prediction" },
    ],
  });
  return launch({ args: [board] });
};

const selectTwo = async (page: Page): Promise<void> => {
  await page.getByTestId("node-app").click();
  await page.getByTestId("node-model").click({ modifiers: ["Shift"] });
};

const copyWithPicture = async (page: Page, app: ElectronApplication): Promise<void> => {
  await page.keyboard.press("Control+c");
  await expect(async () => expect((await readClipboard(app)).formats).toContain("image/png")).toPass();
};

test("one copy is text, HTML, SVG and PNG at once, so that every program finds what it can take", async ({
  launch,
}) => {
  const { app, page } = await open(launch);
  await selectTwo(page);
  await copyWithPicture(page, app);
  const clipboard = await readClipboard(app);
  expect(clipboard.formats).toEqual(["image/png", "image/svg+xml", "text/html", "text/plain"]);
  expect(clipboard.text).toBe("App & <co> -> Model (request / response: scores)");
  expect(clipboard.html).toContain('<img data-loopboard="');
  expect(clipboard.html).toContain('src="data:image/png;base64,');
  expect(clipboard.svg).toContain(">Model<");
  expect(clipboard.svg).not.toContain(">Log<");
  const viewBox = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(clipboard.svg);
  expect(clipboard.picture).toEqual({ width: Number(viewBox?.[1]) * 2, height: Number(viewBox?.[2]) * 2 });
});

test("a copy is pasted into another running Loopboard with the flows between its pieces", async ({ launch }) => {
  const from = await open(launch);
  const to = await launch();
  await makeBlankBoard(to.page);
  await selectTwo(from.page);
  await copyWithPicture(from.page, from.app);
  await to.page.getByTestId("canvas").click({ position: { x: 300, y: 300 } });
  await to.page.keyboard.press("Control+v");
  await expect(to.page.getByLabel("Request / response from App & <co> to Model, scores")).toBeAttached();
  expect((await readBoard(to.page)).nodes).toHaveLength(2);
  await to.page.keyboard.press("Control+z");
  await expect.poll(async () => (await readBoard(to.page)).nodes).toEqual([]);
});

test("our own SVG is pasted as pieces, from its text alone", async ({ launch }) => {
  const { app, page } = await open(launch);
  await selectTwo(page);
  await copyWithPicture(page, app);
  const { svg } = await readClipboard(app);
  await writeClipboard(app, { text: svg });
  await makeBlankBoard(page);
  await page.keyboard.press("Control+v");
  await expect(page.getByLabel("Request / response from App & <co> to Model, scores")).toBeAttached();
});

test("lines of a list are pasted as notes, in one step", async ({ launch }) => {
  const { app, page } = await open(launch);
  await writeClipboard(app, { text: "- Who owns the lake?\n- What is the budget?" });
  await page.keyboard.press("Control+v");
  await expect(page.getByLabel("Note: Who owns the lake?")).toBeVisible();
  await expect(page.getByLabel("Note: What is the budget?")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Note: What is the budget?")).toBeHidden();
  await expect(page.getByLabel("Note: Who owns the lake?")).toBeHidden();
});

test("a hostile copy neither runs nor loads, and is refused with a sentence", async ({ launch }) => {
  const { app, page } = await open(launch);
  const before = await readBoard(page);
  const html =
    '<img src="https://example.invalid/x.png" onerror="document.title=\'run\'"><script>document.title="run"</script>' +
    '<b data-loopboard="{&quot;format&quot;:&quot;loopboard-fragment&quot;,&quot;version&quot;:1,&quot;records&quot;:[{}]}">';
  await writeClipboard(app, { html, text: "nothing" });
  await page.keyboard.press("Control+v");
  await expect(page.locator(".toast-error")).toBeVisible();
  expect(await page.title()).not.toBe("run");
  expect((await readBoard(page)).nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
});

test("pasting in place keeps the places, pasting again goes a step aside", async ({ launch }) => {
  const { page } = await open(launch);
  await page.getByTestId("node-log").click();
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+Shift+v");
  await expect(page.getByTestId("node-prediction-log-1")).toBeAttached();
  const places = async () =>
    Object.fromEntries((await readBoard(page)).nodes.map(({ id, box }) => [id, [box.x, box.y]]));
  const first = await places();
  expect(first["prediction-log-1"]).toEqual(first.log);
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Control+v");
  await expect(page.getByTestId("node-prediction-log-3")).toBeAttached();
  const { "prediction-log-2": [x2 = 0, y2 = 0] = [], "prediction-log-3": [x3 = 0, y3 = 0] = [] } = await places();
  expect([x3 - x2, y3 - y2]).toEqual([20, 20]);
});

test("the selection is copied as text, Markdown, Mermaid, SVG or PNG alone from the menu", async ({ launch }) => {
  const { app, page } = await open(launch);
  await selectTwo(page);
  for (const [name, formats] of [
    ["Copy as text", ["text/plain"]],
    ["Copy as SVG", ["image/svg+xml", "text/plain"]],
    ["Copy as Markdown", ["text/plain"]],
    ["Copy as PNG", ["image/png"]],
    ["Copy as Mermaid", ["text/plain"]],
  ] as const) {
    await page.getByTestId("node-app").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Copy as", exact: true }).hover();
    await page.getByRole("menuitem", { name }).click();
    await expect.poll(async () => (await readClipboard(app)).formats).toEqual(formats);
  }
});
