import type { Page } from "@playwright/test";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Point } from "../../core/model/records/fields.ts";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { exportBoard } from "../support/e2e/export-files.ts";
import { pointOnFlow } from "../support/e2e/flows.ts";
import { savedRecord } from "../support/e2e/library.ts";
import { dragPointer, zoomOf } from "../support/e2e/pointer.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

/** One flow with an upright part, and one that crosses it. */
const open = async (launch: Launch, saveFolder?: string): Promise<Page> => {
  const board = writeBoardFile({
    title: "Crossing",
    stage: "sketch",
    nodes: [
      { id: "app", kind: "client-app", name: "App", x: 0, y: 0 },
      { id: "model", kind: "inference-service", name: "Model", x: 640, y: 320 },
      { id: "store", kind: "feature-store", name: "Store", x: 0, y: 160 },
      { id: "log", kind: "prediction-log", name: "Log", x: 640, y: 160 },
    ],
    edges: [
      { id: "asks", from: "app", to: "model", flow: "request", label: "top ten" },
      { id: "writes", from: "store", to: "log", flow: "event" },
    ],
  });
  return (await launch({ args: [board], ...(saveFolder === undefined ? {} : { saveFolder }) })).page;
};

const savedFlow = async (page: Page): Promise<EdgeRecord | null> => {
  const record = await savedRecord(page, "asks");
  return record?.type === "edge" ? record : null;
};

const selectFlow = async (page: Page): Promise<void> => {
  const { x, y } = await pointOnFlow(page, "asks");
  await page.mouse.click(x, y);
};

const middleOfGrip = async (page: Page, selector: string): Promise<Point> => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not in the window.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("dragging a part of a flow bends it in one undo step, Escape gives it back, Delete takes the bend away", async ({
  launch,
}) => {
  const page = await open(launch);
  await selectFlow(page);
  const grip = await middleOfGrip(page, ".route-part-x");
  const zoom = await zoomOf(page);

  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 100 * zoom, grip.y, { steps: 6 });
  await expect(page.locator(".route-bend")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator(".route-bend")).toHaveCount(0);

  await dragPointer(page, grip, { x: grip.x + 100 * zoom, y: grip.y });
  await expect(page.locator(".route-bend")).toHaveCount(1);
  const bends = (await savedFlow(page))?.bends ?? [];
  expect(bends).toHaveLength(1);
  const moved = await middleOfGrip(page, ".route-bend");
  expect(Math.abs(moved.x - grip.x - 100 * zoom)).toBeLessThan(20 * zoom);

  await page.keyboard.press("Control+z");
  await expect(page.locator(".route-bend")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await page.locator(".route-bend").focus();
  await page.keyboard.press("Delete");
  await expect(page.locator(".route-bend")).toHaveCount(0);
  expect(await savedFlow(page)).not.toHaveProperty("bends");
  await expect(page.getByTestId("edge-asks")).toBeAttached();
});

test("the arrow keys move the part of a selected flow, a double click removes the bend", async ({ launch }) => {
  const page = await open(launch);
  await selectFlow(page);
  const before = await middleOfGrip(page, ".route-part-x");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator(".route-bend")).toHaveCount(1);
  const after = await middleOfGrip(page, ".route-bend");
  expect(after.x - before.x).toBeGreaterThan(15 * (await zoomOf(page)));
  await page.locator(".route-bend").dblclick();
  await expect(page.locator(".route-bend")).toHaveCount(0);
});

test("a label slides along its flow and can be placed automatically again", async ({ launch }) => {
  const page = await open(launch);
  const label = '.flow-label[data-id="asks"]';
  const start = await middleOfGrip(page, label);
  await dragPointer(page, start, { x: start.x + 60, y: start.y + 40 });
  await expect.poll(async () => (await savedFlow(page))?.labelAt).toBeGreaterThan(0);
  const moved = await middleOfGrip(page, label);
  expect(Math.hypot(moved.x - start.x, moved.y - start.y)).toBeGreaterThan(20);
  await page.locator(label).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Place label automatically" }).click();
  await expect.poll(async () => (await savedFlow(page))?.labelAt).toBeUndefined();
  const back = await middleOfGrip(page, label);
  expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(2);
});

test("flows jump where they cross, on the canvas and in the exported file, in the way that was chosen", async ({
  launch,
}) => {
  const saveFolder = makeTemporaryFolder("exports");
  const page = await open(launch, saveFolder);
  const line = page.locator('[data-testid="edge-writes"] path:not(.edge-halo):not(.edge-hit)').first();
  await expect(line).toHaveAttribute("d", / A 5 5 /);
  expect((await exportBoard(page, saveFolder, "svg")).toString("utf8")).toMatch(/<path d="M[^"]*A5 5 0 0 1/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Flows cross plainly");
  await page.keyboard.press("Enter");
  await expect(line).not.toHaveAttribute("d", / A 5 5 /);
});

test("a board shown whole shows the flows that run around it too", async ({ launch }) => {
  const rows = ["upper", "lower"] as const;
  const loops = rows.flatMap((row) =>
    [7, 6, 5, 4].flatMap((from) => [0, 1].map((to) => ({ from: `${row}${from}`, to: `${row}${to}` }))),
  );
  const board = writeBoardFile({
    title: "Loops",
    stage: "sketch",
    nodes: rows.flatMap((row, y) =>
      Array.from({ length: 8 }, (_, x) => ({ id: `${row}${x}`, kind: "cache" as const, x: x * 220, y: y * 1600 })),
    ),
    edges: loops.map((ends, at) => ({ id: `loop${at}`, ...ends, flow: "metric" as const })),
  });
  const { page } = await launch({ args: [board] });
  const canvas = await page.getByTestId("canvas").boundingBox();
  if (canvas === null) throw new Error("There is no canvas.");
  await expect(page.locator(".react-flow__edge")).toHaveCount(loops.length);
  const reach = await page.locator(".react-flow__edge").evaluateAll((flows) => {
    const boxes = flows.map((flow) => flow.getBoundingClientRect());
    return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  });
  expect(reach.top).toBeGreaterThanOrEqual(canvas.y);
  const bars = 50;
  expect(reach.bottom).toBeLessThanOrEqual(canvas.y + canvas.height - bars);
  expect(reach.bottom - reach.top).toBeGreaterThan(64);
});
