import type { Page } from "@playwright/test";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { makeBlankBoard } from "../support/e2e/boards.ts";
import { connect, pointOnFlow } from "../support/e2e/flows.ts";
import { savedRecord } from "../support/e2e/library.ts";
import { dragPointer, middleOf } from "../support/e2e/pointer.ts";
import { placesOf, readBoard, readNode, type ShownBoard } from "../support/e2e/read-board.ts";

const open = async (launch: Launch): Promise<Page> => {
  const board = writeBoardFile({
    title: "Four in a row",
    stage: "sketch",
    nodes: [
      { id: "app", kind: "client-app", name: "App", x: 0, y: 0 },
      { id: "model", kind: "inference-service", name: "Model", x: 320, y: 0 },
      { id: "log", kind: "prediction-log", name: "Log", x: 640, y: 0 },
      { id: "lake", kind: "data-lake", name: "Lake", x: 640, y: 200 },
    ],
    edges: [
      { id: "asks", from: "app", to: "model", flow: "request" },
      { id: "notes", from: "model", to: "log", flow: "prediction" },
      { id: "keeps", from: "log", to: "lake", flow: "prediction" },
    ],
    zones: [{ id: "online", name: "Online", plane: "online", x: -40, y: 320, w: 480, h: 260 }],
  });
  return (await launch({ args: [board] })).page;
};

test("dragging a component draws nothing else again but its flows, and is one undo step", async ({ launch }) => {
  const page = await open(launch);
  const before = await readBoard(page);
  const start = await middleOf(page, "app");
  await dragPointer(page, start, { x: start.x + 60, y: start.y - 90 });
  await expect.poll(async () => (await readNode(page, "app")).box).not.toEqual(placesOf(before).app);
  const after = await readBoard(page);
  expect(rendersOf(after, ["app", "asks"])).toEqual(rendersOf(before, ["app", "asks"]));
  expect(pathOf(after, "asks")).not.toBe(pathOf(before, "asks"));
  await expectSavedAtShownPlace(page, "app");
  await page.keyboard.press("Control+z");
  expect(placesOf(await readBoard(page))).toEqual(placesOf(before));
  await expect(page.getByRole("banner").getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a copied part is pasted into another board with the flows between its components", async ({ launch }) => {
  const page = await open(launch);
  await page.getByTestId("node-app").click();
  await page.getByTestId("node-model").click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  await makeBlankBoard(page);
  await page.keyboard.press("Control+v");
  await expect(page.getByLabel("Request / response from App to Model")).toBeAttached();
  const { nodes, edges } = await readBoard(page);
  expect(nodes.map(({ texts }) => texts[0])).toEqual(["App", "Model"]);
  expect(edges).toHaveLength(1);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await readBoard(page)).nodes).toEqual([]);
});

test("a component is dragged into a zone, moves with it, and is dragged out", async ({ launch }) => {
  const page = await open(launch);
  await dragPointer(page, await middleOf(page, "app"), await middleOf(page, "online"));
  await expect.poll(() => zoneOf(page, "app")).toBe("online");
  const [app, zone] = [await readNode(page, "app"), await readNode(page, "online")];
  const title = await page.getByTestId("node-online").boundingBox();
  const grip = { x: (title?.x ?? 0) + 200, y: (title?.y ?? 0) + 12 };
  await dragPointer(page, grip, { x: grip.x + 120, y: grip.y + 30 });
  await expect.poll(async () => (await readNode(page, "online")).box.x).not.toBe(zone.box.x);
  const [movedApp, movedZone] = [await readNode(page, "app"), await readNode(page, "online")];
  expect(movedApp.box.x - app.box.x).toBe(movedZone.box.x - zone.box.x);
  expect(movedApp.box.y - app.box.y).toBe(movedZone.box.y - zone.box.y);
  await dragPointer(page, await middleOf(page, "app"), { x: title?.x ?? 0, y: (title?.y ?? 0) - 200 });
  await expect.poll(() => zoneOf(page, "app")).toBeNull();
});

test("a note is written where the canvas was clicked, written again, and kept by Escape", async ({ launch }) => {
  const page = await open(launch);
  const lake = await middleOf(page, "lake");
  await page.mouse.click(lake.x, lake.y + 160, { button: "right" });
  await page.getByRole("menuitem", { name: "Add a note" }).click();
  await page.getByLabel("Text of the note").fill("Ask who owns the lake.");
  await page.keyboard.press("Control+Enter");
  const note = page.getByLabel("Note: Ask who owns the lake.");
  await expect(note).toBeVisible();
  await note.dblclick();
  await page.getByLabel("Text of the note").fill("Owned by the data team.");
  await page.getByTestId("node-app").click();
  await expect(page.getByLabel("Note: Owned by the data team.")).toBeVisible();
  expect(await savedRecord(page, "note-1")).toMatchObject({ type: "note", text: "Owned by the data team." });
  await page.getByLabel("Note: Owned by the data team.").dblclick();
  await page.getByLabel("Text of the note").fill("Owned by ads.");
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Note: Owned by ads.")).toBeVisible();
});

test("a double-click renames in place; Escape keeps the old name", async ({ launch }) => {
  const page = await open(launch);
  await page.getByTestId("node-model").dblclick();
  const field = page.getByRole("textbox", { name: "Name", exact: true }).and(page.locator(".inline-name"));
  await field.fill("Ranker");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await readNode(page, "model")).texts).toContain("Ranker");
  await page.getByTestId("node-model").dblclick();
  await field.fill("Something else");
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  expect((await readNode(page, "model")).texts).toContain("Ranker");
  expect(await savedRecord(page, "model")).toMatchObject({ name: "Ranker" });
});

test("an end of a flow is dragged to another component", async ({ launch }) => {
  const page = await open(launch);
  const line = await pointOnFlow(page, "notes");
  await page.mouse.click(line.x, line.y);
  const knob = await page.locator('[data-link-edge="notes"][data-link-end="to"]').boundingBox();
  const from = { x: (knob?.x ?? 0) + (knob?.width ?? 0) / 2, y: (knob?.y ?? 0) + (knob?.height ?? 0) / 2 };
  await dragPointer(page, from, await middleOf(page, "lake"));
  await expect(page.getByLabel("Prediction from Model to Lake")).toBeAttached();
  expect(await savedRecord(page, "notes")).toMatchObject({ from: "model", to: "lake", flow: "prediction" });
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Prediction from Model to Log")).toBeAttached();
});

test("deleting a component takes its flows along, and undo brings all of them back", async ({ launch }) => {
  const page = await open(launch);
  const before = await readBoard(page);
  await page.getByTestId("node-log").click();
  await page.keyboard.press("Delete");
  await expect(page.getByTestId("node-log")).toHaveCount(0);
  expect((await readBoard(page)).edges.map(({ id }) => id)).toEqual(["asks"]);
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("node-log")).toHaveCount(1);
  const after = await readBoard(page);
  expect(placesOf(after)).toEqual(placesOf(before));
  expect(after.edges.map(({ id }) => id).sort()).toEqual(["asks", "keeps", "notes"]);
});

test("a flow that is not usual between two components is explained and drawn all the same", async ({ launch }) => {
  const page = await open(launch);
  const flow = await connect(page, "lake", "app", "batch");
  await expect(page.locator(".toast-warning")).toContainText("does not usually send");
  await expect(page.getByTestId(`edge-${flow}`)).toHaveAttribute("aria-label", "Batch data from Lake to App");
  expect(await savedRecord(page, flow)).toMatchObject({ from: "lake", to: "app", flow: "batch" });
  await expect(page.getByTestId("panel-review").getByTestId("finding-STR-01")).toBeVisible();
});

test("the other theme recolours window and drawing, and is kept for the next start", async ({ launch }) => {
  const first = await launch();
  const light = await coloursOf(first.page);
  await first.page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(async () => (await coloursOf(first.page)).canvas).not.toBe(light.canvas);
  const dark = await coloursOf(first.page);
  expect(dark.card).not.toBe(light.card);
  expect(dark.bar).not.toBe(light.bar);
  await first.app.close();
  const second = await launch({ userData: first.userData });
  await expect.poll(() => coloursOf(second.page)).toEqual(dark);
  await second.page.getByRole("button", { name: "Light theme" }).click();
  await expect.poll(() => coloursOf(second.page)).toEqual(light);
});

/** How often each thing was drawn, without those named. */
const rendersOf = ({ nodes, edges }: ShownBoard, except: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...nodes, ...edges].filter(({ id }) => !except.includes(id)).map(({ id, renders }) => [id, renders]),
  );

const pathOf = ({ edges }: ShownBoard, id: string): string | undefined => edges.find((edge) => edge.id === id)?.path;

async function expectSavedAtShownPlace(page: Page, id: string): Promise<void> {
  const { x, y } = (await readNode(page, id)).box;
  expect(await savedRecord(page, id)).toMatchObject({ x, y });
}

async function zoneOf(page: Page, id: string): Promise<string | null | undefined> {
  const record = await savedRecord(page, id);
  return record?.type === "node" ? record.zone : undefined;
}

const coloursOf = (page: Page) =>
  page.evaluate(() => {
    const colour = (selector: string, name: "backgroundColor" | "fill"): string => {
      const element = document.querySelector(selector);
      return element === null ? "nothing" : getComputedStyle(element)[name];
    };
    return {
      canvas: colour(".canvas", "backgroundColor"),
      card: colour(".react-flow__node-component .scene rect", "fill"),
      bar: colour(".top-bar", "backgroundColor"),
    };
  });

test("the hand moves the view wherever it is pressed, and nothing of the board", async ({ launch }) => {
  const page = await open(launch);
  const before = placesOf(await readBoard(page));
  const start = await middleOf(page, "model");
  await page.keyboard.press("h");
  await expect(page.getByRole("button", { name: "Move the view" })).toHaveAttribute("aria-pressed", "true");
  await dragPointer(page, start, { x: start.x - 70, y: start.y + 50 });
  const end = await middleOf(page, "model");
  // The first pixels tell a drag from a click.
  expect(Math.abs(end.x - start.x + 70)).toBeLessThan(10);
  expect(Math.abs(end.y - start.y - 50)).toBeLessThan(10);
  expect(placesOf(await readBoard(page))).toEqual(before);
  await page.keyboard.press("Escape");
  await dragPointer(page, end, { x: end.x + 90, y: end.y });
  await expect.poll(async () => placesOf(await readBoard(page))).not.toEqual(before);
});
