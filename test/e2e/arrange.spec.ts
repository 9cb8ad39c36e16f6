import type { Page } from "@playwright/test";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { dragPointer, middleOf, zoomOf } from "../support/e2e/pointer.ts";
import { placesOf, readBoard } from "../support/e2e/read-board.ts";

const open = async (launch: Launch): Promise<Page> => {
  const board = writeBoardFile({
    title: "To arrange",
    stage: "sketch",
    nodes: [
      { id: "app", kind: "client-app", name: "App", x: 0, y: 0 },
      { id: "model", kind: "inference-service", name: "Model", x: 500, y: 0 },
      { id: "lake", kind: "data-lake", name: "Lake", x: 0, y: 200 },
      { id: "log", kind: "prediction-log", name: "Log", x: 260, y: 200 },
      { id: "gate", kind: "api-gateway", name: "Gateway", x: 640, y: 300 },
    ],
    edges: [{ id: "asks", from: "app", to: "model", flow: "request" }],
  });
  return (await launch({ args: [board] })).page;
};

test("several selected pieces are lined up and spaced out from the bar beside them", async ({ launch }) => {
  const page = await open(launch);
  await page.getByTestId("node-lake").click();
  await page.getByTestId("node-log").click({ modifiers: ["Shift"] });
  await page.getByTestId("node-gate").click({ modifiers: ["Shift"] });
  const bar = page.getByRole("toolbar", { name: "Arrange the selection" });
  await bar.getByRole("button", { name: "Align top edges" }).click();
  await bar.getByRole("button", { name: "Equal gaps across" }).click();
  const { lake, log, gate } = placesOf(await readBoard(page));
  if (lake === undefined || log === undefined || gate === undefined) throw new Error("a component is gone");
  expect([lake.y, log.y, gate.y]).toEqual([200, 200, 200]);
  expect(log.x - (lake.x + lake.w)).toBe(gate.x - (log.x + log.w));
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(placesOf(await readBoard(page)).gate).toMatchObject({ x: 640, y: 300 });
});

test("several selected pieces are sized as one by a handle of their frame, and Escape takes it back", async ({
  launch,
}) => {
  const page = await open(launch);
  await page.getByTestId("node-lake").click();
  await page.getByTestId("node-gate").click({ modifiers: ["Shift"] });
  const corner = await page.getByTestId("selection-box").locator('[data-grip="se"]').boundingBox();
  if (corner === null) throw new Error("There is no handle.");
  const [x, y, zoom] = [corner.x + corner.width / 2, corner.y + corner.height / 2, await zoomOf(page)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200 * zoom, y, { steps: 4 });
  await expect(page.getByTestId("guides").locator(".guide-size, .guide-equal").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.mouse.move(x - 100 * zoom, y, { steps: 4 });
  await page.mouse.up();
  expect(placesOf(await readBoard(page)).gate).toMatchObject({ x: 640, y: 300, w: 184 });
  await dragPointer(page, { x, y }, { x: x - 200 * zoom, y });
  const { gate, lake } = placesOf(await readBoard(page));
  expect(lake).toMatchObject({ x: 0, y: 200, h: 64 });
  expect(gate?.w).toBeLessThan(160);
  expect(gate?.x).toBeLessThan(520);
  await page.keyboard.press("Control+z");
  expect(placesOf(await readBoard(page)).gate).toMatchObject({ x: 640, y: 300, w: 184 });
  expect(placesOf(await readBoard(page)).lake).toMatchObject({ x: 0, w: 184 });
});

test("a dragged component stops at an equal gap and shows it", async ({ launch }) => {
  const page = await open(launch);
  const [gate, log, lake] = [await middleOf(page, "gate"), await middleOf(page, "log"), await middleOf(page, "lake")];
  const step = log.x - lake.x;
  await page.mouse.move(gate.x, gate.y);
  await page.mouse.down();
  // A drag begins where the pointer is after its first small move.
  await page.mouse.move(gate.x + 4, gate.y);
  await page.mouse.move(log.x + step + 6, log.y + 3, { steps: 10 });
  await expect(page.getByTestId("guides").locator(".guide-equal")).toHaveCount(2);
  await page.mouse.up();
  const places = placesOf(await readBoard(page));
  expect(places.gate).toMatchObject({ x: 520, y: 200 });
  await expect(page.getByTestId("guides")).toHaveCount(0);
});

test("dragging with Alt leaves the original and moves a copy", async ({ launch }) => {
  const page = await open(launch);
  const lake = await middleOf(page, "lake");
  await page.keyboard.down("Alt");
  await dragPointer(page, lake, { x: lake.x, y: lake.y + 120 });
  await page.keyboard.up("Alt");
  await expect(page.getByTestId("node-data-lake-1")).toBeVisible();
  expect(placesOf(await readBoard(page)).lake).toMatchObject({ x: 0, y: 200 });
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("node-data-lake-1")).toHaveCount(0);
});

test("a component dropped on a flow is led into it, as one undo step", async ({ launch }) => {
  const page = await open(launch);
  const [app, model] = [await middleOf(page, "app"), await middleOf(page, "model")];
  await dragPointer(page, await middleOf(page, "gate"), { x: (app.x + model.x) / 2, y: app.y });
  await expect(page.getByLabel("Request / response from App to Gateway")).toBeAttached();
  await expect(page.getByLabel("Request / response from Gateway to Model")).toBeAttached();
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Request / response from App to Model")).toBeAttached();
  expect((await readBoard(page)).edges).toHaveLength(1);
});

test("a kind from the palette is dropped into a flow as well", async ({ launch }) => {
  const page = await open(launch);
  const [app, model] = [await middleOf(page, "app"), await middleOf(page, "model")];
  await page.getByRole("searchbox", { name: "Search components" }).fill("api gateway");
  const canvas = await page.getByTestId("canvas").boundingBox();
  await page.getByTestId("palette-item-api-gateway").dragTo(page.getByTestId("canvas"), {
    targetPosition: { x: (app.x + model.x) / 2 - (canvas?.x ?? 0), y: app.y - (canvas?.y ?? 0) },
  });
  await expect(page.getByLabel(/from App to API gateway/)).toBeAttached();
  await expect(page.getByLabel(/from API gateway.* to Model/)).toBeAttached();
});

test("the menu of a component is short, and what is seldom needed is in menus of its own", async ({ launch }) => {
  const page = await open(launch);
  await page.getByTestId("node-gate").click({ button: "right" });
  expect(await page.getByRole("menuitem").count()).toBeLessThan(14);
  await page.getByRole("menuitem", { name: "Arrange" }).hover();
  await page.getByRole("menuitem", { name: "Lock" }).click();
  await page.getByTestId("node-gate").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Arrange" }).hover();
  await expect(page.getByRole("menuitem", { name: "Unlock" })).toBeVisible();
});
