import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { exportBoard } from "../support/e2e/export-files.ts";
import { savedRecord, savedRecords } from "../support/e2e/library.ts";
import { canvasPoint, dragPointer, middleOf } from "../support/e2e/pointer.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

const board = () =>
  writeBoardFile({
    title: "Remarks",
    nodes: [
      { id: "app", kind: "client-app", name: "App", x: 0, y: 0 },
      { id: "model", kind: "inference-service", name: "Ranker", x: 320, y: 0 },
    ],
    edges: [{ id: "asks", from: "app", to: "model", flow: "request" }],
    notes: [{ id: "memo", text: "", x: 0, y: 160, w: 220, h: 80 }],
  });

const strokesOf = async (page: Page) => (await savedRecords(page)).filter((record) => record.type === "stroke");

test("the pen draws one stroke a step, the eraser takes it away, and keys change the tool", async ({ launch }) => {
  const { page } = await launch({ args: [board()] });
  await page.keyboard.press("p");
  const [from, to] = [await canvasPoint(page, 0.2, 0.75), await canvasPoint(page, 0.6, 0.8)];
  await page.getByRole("radio", { name: "Red" }).click();
  await dragPointer(page, from, to);
  await dragPointer(page, { x: from.x, y: from.y - 60 }, { x: to.x, y: to.y - 60 });
  await expect.poll(async () => (await strokesOf(page)).map(({ color }) => color)).toEqual(["red", "red"]);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await strokesOf(page)).length).toBe(1);
  await page.getByRole("toolbar", { name: "Tools" }).getByRole("button", { name: "Erase pen strokes" }).click();
  const across = (from.x + to.x) / 2;
  await dragPointer(page, { x: across, y: from.y - 30 }, { x: across, y: to.y + 30 });
  await expect.poll(async () => (await strokesOf(page)).length).toBe(0);
  await page.keyboard.press("v");
  const start = await middleOf(page, "app");
  await dragPointer(page, start, { x: start.x, y: start.y - 60 });
  await expect.poll(async () => savedRecord(page, "app")).not.toMatchObject({ y: 0 });
  expect(await strokesOf(page)).toEqual([]);
});

test("a stroke of a pen keeps its pressure", async ({ launch }) => {
  const { page } = await launch({ args: [board()] });
  await page.keyboard.press("p");
  const at = await canvasPoint(page, 0.3, 0.8);
  await page.evaluate(({ x, y }) => {
    const pane = document.querySelector(".react-flow__pane");
    const press = (type: string, n: number, pressure: number) =>
      pane?.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          cancelable: true,
          pointerId: 1,
          pointerType: "pen",
          isPrimary: true,
          clientX: x + n * 20,
          clientY: y,
          pressure,
          buttons: 1,
        }),
      );
    // A pointer that is made up cannot be captured.
    Element.prototype.setPointerCapture = () => undefined;
    press("pointerdown", 0, 0.25);
    press("pointermove", 2, 0.75);
    press("pointermove", 4, 1);
    press("pointerup", 4, 0);
  }, at);
  await expect
    .poll(async () => (await strokesOf(page))[0]?.points.map(([, , pressure]) => pressure))
    .toEqual([0.25, 0.75, 1]);
});

test("a note is written in Markdown, grows, is exported as it looks and is pinned by dropping it", async ({
  launch,
}) => {
  const saveFolder = makeTemporaryFolder("exports");
  const { page } = await launch({ args: [board()], saveFolder });
  await page.getByTestId("node-memo").dblclick();
  await page.keyboard.type("Keep ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("one");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" store\n\n- [x] backfill\nTTL\n\n\n[team](https://example.com)");
  await page.keyboard.press("Control+Enter");
  await expect
    .poll(async () => savedRecord(page, "memo"))
    .toMatchObject({
      text: "Keep **one** store\n\n- [x] backfill\n- [ ] TTL\n\n[team](https://example.com)",
      h: expect.any(Number),
    });
  const svg = (await exportBoard(page, saveFolder, "svg")).toString();
  const drawn = svg.slice(svg.indexOf('data-record="memo"'));
  expect(drawn).toMatch(/font-weight="600"[^>]*>one<\/text>/);
  expect(drawn).toMatch(/>backfill<\/text>[\s\S]*>TTL<\/text>[\s\S]*>team<\/text>/);
  expect(drawn).toMatch(/>\(example\.com\)<\/text>/);
  expect(svg.replace(/<metadata>[\s\S]*<\/metadata>/, "")).not.toContain("https://example.com");
  const note = await savedRecord(page, "memo");
  await dragPointer(page, await middleOf(page, "memo"), await middleOf(page, "model"));
  await expect.poll(async () => savedRecord(page, "memo")).toEqual({ ...note, about: "model" });
  await expect(page.locator(".note-leaders path")).toHaveCount(2);
  await page.getByTestId("node-memo").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Unpin the note" }).click();
  await expect(page.locator(".note-leaders")).toHaveCount(0);
});

test("lists go on and move in, code is marked, and each of it is taken back while a note is written", async ({
  launch,
}) => {
  const { page } = await launch({ args: [board()] });
  await page.getByTestId("node-memo").dblclick();
  const field = page.getByLabel("Text of the note");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1. Retrieve\nFilter");
  await page.keyboard.press("Tab");
  await expect(field).toHaveValue("1. Retrieve\n   1. Filter");
  await page.keyboard.press("Control+z");
  await expect(field).toHaveValue("1. Retrieve\n2. Filter");
  await expect
    .poll(() => field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart))
    .toBe(0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.type(" by ");
  await page.keyboard.press("Control+e");
  await page.keyboard.type("top_k");
  await page.keyboard.press("Control+e");
  await expect(field).toHaveValue("1. Retrieve\n   1. Filter by `top_k`");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect
    .poll(async () => savedRecord(page, "memo"))
    .toMatchObject({ text: "1. Retrieve\n   1. Filter by `top_k`" });
  const code = page.getByTestId("node-memo").locator("text.scene-code");
  await expect(code).toHaveText("top_k");
  expect(await code.evaluate((element) => getComputedStyle(element).fontFamily)).toContain("JetBrains Mono NL");
  expect(await page.evaluate(() => document.fonts.check("12px 'JetBrains Mono NL'", "top_k"))).toBe(true);
});

test("a decision is recorded about a component, marked on it and opened from its mark", async ({ launch }) => {
  const { page } = await launch({ args: [board()] });
  await page.keyboard.press("Control+Shift+d");
  await expect(page.getByText("Write down why, while you know it.")).toBeVisible();
  await page.getByTestId("node-model").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Record a decision" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await page.keyboard.type("Two stages");
  await page.getByLabel("Flips when").fill("The catalogue is small");
  await expect
    .poll(async () => savedRecord(page, "decision-1"))
    .toMatchObject({
      title: "Two stages",
      flipsWhen: "The catalogue is small",
      step: 6,
      about: ["model"],
    });
  await page.getByRole("tab", { name: "Brief" }).click();
  await page.getByTestId("decision-mark-model").click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Two stages");
  await expect(page.getByTestId("node-model")).toHaveAttribute("aria-label", /, 1 decision$/);
  await page.getByTestId("node-model").click();
  await page.getByRole("tab", { name: "Properties" }).click();
  await page.getByRole("button", { name: "Two stages", exact: true }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Two stages");
  await page.getByTestId("node-app").click();
  await page.getByRole("button", { name: "Add the selection (1)" }).click();
  await expect(page.getByTestId("decision-mark-app")).toBeVisible();
  await page.getByRole("button", { name: "Delete this decision" }).click();
  await expect(page.getByTestId("decision-mark-model")).toHaveCount(0);
  await page.getByTestId("canvas").focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("decision-mark-model")).toBeVisible();
});
