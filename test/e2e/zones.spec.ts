import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeTemporaryFolder } from "../../scripts/drive/temporary-folder.ts";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { savedRecord } from "../support/e2e/library.ts";
import { dragPointer, middleOf } from "../support/e2e/pointer.ts";
import { placesOf, readBoard } from "../support/e2e/read-board.ts";

const open = async (launch: Launch, saveFolder = makeTemporaryFolder("exports")): Promise<Page> => {
  const board = writeBoardFile({
    title: "Training and serving",
    stage: "sketch",
    nodes: [
      { id: "lake", kind: "data-lake", name: "Lake", x: 0, y: 0 },
      { id: "data", kind: "dataset-builder", name: "Dataset", x: 320, y: 40, zone: "training" },
      { id: "trainer", kind: "trainer", name: "Trainer", x: 320, y: 160, zone: "training" },
      { id: "model", kind: "inference-service", name: "Model", x: 700, y: 0 },
    ],
    edges: [
      { id: "feeds", from: "lake", to: "data", flow: "batch" },
      { id: "also", from: "lake", to: "trainer", flow: "batch" },
      { id: "inside", from: "data", to: "trainer", flow: "batch" },
      { id: "ships", from: "trainer", to: "model", flow: "artifact", label: "weekly" },
    ],
    zones: [{ id: "training", name: "Training", plane: "offline", x: 280, y: -10, w: 300, h: 280 }],
  });
  return (await launch({ args: [board], saveFolder })).page;
};

const collapse = async (page: Page): Promise<void> => {
  await page
    .getByTestId("node-training")
    .locator(".zone-title")
    .hover({ position: { x: 120, y: 10 } });
  await page.getByRole("button", { name: "Collapse Training" }).click();
  await expect(page.getByLabel(/^Zone Training, collapsed, 2 components/)).toBeVisible();
};

test("a collapsed zone is one box with summary flows, and expanding it restores everything", async ({ launch }) => {
  const page = await open(launch);
  const before = await readBoard(page);
  await collapse(page);
  await expect(page.getByTestId("node-trainer")).toHaveCount(0);
  await expect(page.getByLabel("Batch data from Lake to Training, 2 flows")).toBeAttached();
  await expect(page.getByLabel("Model artifact from Training to Model, weekly")).toBeAttached();
  await expect(page.getByTestId("edge-inside")).toHaveCount(0);
  expect(await savedRecord(page, "training")).toMatchObject({ collapsed: true, w: 300, h: 280 });
  await page.getByRole("button", { name: "Expand Training" }).click();
  await expect(page.getByTestId("node-trainer")).toBeVisible();
  expect(placesOf(await readBoard(page))).toEqual(placesOf(before));
});

test("a collapsed zone is dragged with all that is in it, as one undo step", async ({ launch }) => {
  const page = await open(launch);
  await collapse(page);
  const start = await middleOf(page, "training");
  await dragPointer(page, start, { x: start.x + 90, y: start.y + 150 });
  await expect.poll(async () => (await savedRecord(page, "training"))?.type).toBe("zone");
  const zone = await savedRecord(page, "training");
  const trainer = await savedRecord(page, "trainer");
  if (zone?.type !== "zone" || trainer?.type !== "node") throw new Error("the zone or its component is gone");
  expect([trainer.x - zone.x, trainer.y - zone.y]).toEqual([40, 170]);
  expect(zone.y).toBeGreaterThan(0);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => savedRecord(page, "trainer")).toMatchObject({ x: 320, y: 160 });
});

test("a kind from the palette dropped on a collapsed zone goes into it, and its count is said", async ({ launch }) => {
  const page = await open(launch);
  await collapse(page);
  const at = await middleOf(page, "training");
  await page.getByRole("searchbox", { name: "Search components" }).fill("model registry");
  await page.getByTestId("palette-item-model-registry").hover();
  await page.mouse.down();
  await page.mouse.move(at.x - 8, at.y - 8, { steps: 4 });
  await page.mouse.move(at.x, at.y);
  await expect(page.getByTestId("node-training")).toHaveClass(/is-drop-target/);
  await page.mouse.up();
  await expect(page.getByLabel(/^Zone Training, collapsed, 3 components/)).toBeVisible();
  await expect.poll(() => savedRecord(page, "model-registry-1")).toMatchObject({ zone: "training" });
  await expect(page.getByText("Put into zone Training, collapsed, 3 components")).toBeAttached();
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel(/^Zone Training, collapsed, 2 components/)).toBeVisible();
});

test("a summary flow lists the flows that it stands for, and choosing one expands the zone and goes there", async ({
  launch,
}) => {
  const page = await open(launch);
  await collapse(page);
  await page.locator(".flow-label", { hasText: "2 flows" }).click();
  const list = page.getByRole("dialog", { name: "2 flows" });
  await expect(list.getByRole("button")).toHaveText([/Lake → Dataset/, /Lake → Trainer/]);
  await expect(list.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("node-trainer")).toBeVisible();
  await expect(page.getByTestId("edge-also")).toHaveClass(/selected/);
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("node-trainer")).toHaveCount(0);
});

test("a plane is hidden from the view and from drawings, and shown again", async ({ launch }) => {
  const folder = makeTemporaryFolder("exports");
  const page = await open(launch, folder);
  await page.getByRole("button", { name: "Planes: all shown" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Offline plane" }).click();
  await expect(page.getByTestId("node-trainer")).toHaveCount(0);
  await expect(page.getByTestId("edge-ships")).toHaveCount(0);
  await expect(page.getByTestId("node-lake")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByTestId("toolbar-export").click();
  await expect(page.getByText("Some planes are hidden")).toBeVisible();
  await page.getByTestId("export-svg").click();
  const drawing = join(folder, "Training and serving.svg");
  await expect.poll(() => existsSync(drawing)).toBe(true);
  const svg = readFileSync(drawing, "utf8");
  expect([svg.includes(">Lake<"), svg.includes(">Trainer<")]).toEqual([true, false]);
  await page.getByRole("button", { name: /^Planes: 3 of 4/ }).click();
  await page.getByRole("menuitem", { name: "Show all" }).click();
  await expect(page.getByTestId("node-trainer")).toBeVisible();
  await expect(page.getByTestId("edge-ships")).toBeAttached();
});

test("a plane that is off can be dimmed instead: seen, exported so, but out of reach", async ({ launch }) => {
  const folder = makeTemporaryFolder("exports");
  const page = await open(launch, folder);
  await page.getByRole("button", { name: "Planes: all shown" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Offline plane" }).click();
  await page.getByRole("menuitemradio", { name: "Dim the others" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Planes: 3 of 4 shown, the others dimmed" })).toBeVisible();
  await expect(page.getByTestId("node-trainer")).toHaveClass(/is-dimmed/);
  await expect(page.getByTestId("node-lake")).not.toHaveClass(/is-dimmed/);
  const at = await middleOf(page, "trainer");
  await page.mouse.click(at.x, at.y);
  expect((await readBoard(page)).nodes.filter(({ selected }) => selected)).toEqual([]);
  await page.keyboard.press("Control+a");
  const selected = (await readBoard(page)).nodes.filter((each) => each.selected).map(({ id }) => id);
  expect(selected.sort()).toEqual(["lake", "model"]);
  await page.getByTestId("toolbar-export").click();
  await expect(page.getByText("Some planes are dimmed")).toBeVisible();
  await page.getByTestId("export-svg").click();
  const drawing = join(folder, "Training and serving.svg");
  await expect.poll(() => existsSync(drawing)).toBe(true);
  const svg = readFileSync(drawing, "utf8");
  expect(svg).toMatch(/data-record="trainer"[^>]* opacity="0.3"/);
  expect(svg).not.toMatch(/data-record="lake"[^>]* opacity/);
  expect(svg).toContain("the rest dimmed)</title>");
});

test("a zone made around a selection asks for its name, and is compared as the box that it is collapsed to", async ({
  launch,
}) => {
  const page = await open(launch);
  await page.getByTestId("node-lake").click();
  await page.keyboard.press("Control+g");
  await page.keyboard.type("Storage");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Collapse Storage" }).click();
  await page.keyboard.press("Control+Shift+H");
  await page
    .getByRole("button", { name: /^Compare the board after/ })
    .last()
    .click();
  await expect(page.locator(".diff-added .diff-frame")).toHaveCount(1);
  await expect(page.locator(".diff-changed .diff-frame")).toHaveCount(0);
});

test("a zone is dissolved by its key: what was in it stays, is selected, and one undo brings the zone back", async ({
  launch,
}) => {
  const page = await open(launch);
  const before = await readBoard(page);
  await page.getByTestId("node-training").locator(".zone-title").click();
  await page.keyboard.press("Control+Shift+G");
  await expect(page.getByTestId("node-training")).toHaveCount(0);
  const after = await readBoard(page);
  const selected = after.nodes.filter((node) => node.selected).map(({ id }) => id);
  expect(selected.toSorted()).toEqual(["data", "trainer"]);
  expect(await savedRecord(page, "data")).toMatchObject({ zone: null, x: 320, y: 40 });
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("node-training")).toBeVisible();
  expect(placesOf(await readBoard(page))).toEqual(placesOf(before));
});
