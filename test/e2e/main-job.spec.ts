import type { Page } from "@playwright/test";
import { waitUntilSaved } from "../../scripts/demo/saved.ts";
import { expect, killAndWait, test } from "../support/e2e/app-test.ts";
import { makeBlankBoard, shownTitle } from "../support/e2e/boards.ts";
import { addByClick, addByDoubleClick, addByDrag, addBySearch } from "../support/e2e/components.ts";
import { exportBoard } from "../support/e2e/export-files.ts";
import { connect, connectToNew } from "../support/e2e/flows.ts";
import { openFromLibrary } from "../support/e2e/library.ts";
import { canvasPoint, showWhole } from "../support/e2e/pointer.ts";
import { listOverlaps, placesOf, readBoard, type ShownBoard } from "../support/e2e/read-board.ts";
import { applyFix, expectFinding, listFindings } from "../support/e2e/review.ts";
import { makeTemporaryFolder } from "../support/launch.ts";
import { readPdf } from "../support/read-pdf.ts";
import { listElements, readXml, textOf } from "../support/read-xml.ts";

const NAMES = ["Client application", "Data lake", "Dataset builder", "Event collector", "Ranker", "Trainer"];
const FLOWS = 6;

test("the first start shows the sample board, laid out, sound and saved", async ({ launch }) => {
  const { page } = await launch();
  expect(await shownTitle(page)).toBe("Video recommendation");
  const board = await readBoard(page);
  expect(board.nodes.length).toBeGreaterThan(10);
  expect(board.edges.length).toBeGreaterThan(10);
  expect(listOverlaps(board)).toEqual([]);
  await expect(page.getByText("No objections")).toBeVisible();
  expect(await listFindings(page)).toEqual([]);
  await expect(page.getByTestId("saved-mark")).toHaveText("Saved");
});

test("a pipeline is drawn, laid out, reviewed, mended, exported, killed and found again", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  const saveFolder = makeTemporaryFolder("exports");
  const running = await launch({ userData, saveFolder });
  const { page } = running;
  await makeBlankBoard(page);
  await test.step("draw six components and their flows", () => drawPipeline(page));
  await test.step("lay out", () => layOut(page));
  await test.step("mend a finding, take it back, do it again", () => mend(page));
  await test.step("export as SVG", async () => expectSvg(await exportBoard(page, saveFolder, "svg")));
  await test.step("export as PDF", async () => expectPdf(await exportBoard(page, saveFolder, "pdf")));
  await page.getByLabel("Board title").fill("Killed in the middle");
  await page.getByLabel("Board title").press("Enter");
  await waitUntilSaved(page);
  const drawn = await readBoard(page);
  await killAndWait(running);
  const again = await launch({ userData, saveFolder });
  await test.step("everything is there after the kill", () => expectSame(again.page, drawn));
  await test.step("undo goes back over the kill", () => undoOverKill(again.page));
});

async function drawPipeline(page: Page): Promise<void> {
  const client = await addByDrag(page, "client-app", await canvasPoint(page, 0.12, 0.2));
  const collector = await addByDoubleClick(page, "clickstream", await canvasPoint(page, 0.45, 0.2));
  const lake = await addByDrag(page, "data-lake", await canvasPoint(page, 0.8, 0.2));
  const dataset = await addBySearch(page, "dataset builder");
  const trainer = await addByClick(page, "trainer");
  await showWhole(page);
  await connect(page, client, collector, "event");
  await connect(page, collector, lake, "event");
  await connect(page, lake, dataset, "batch");
  await connect(page, dataset, trainer, "batch");
  const ranker = await connectToNew(page, trainer, await canvasPoint(page, 0.2, 0.75), "inference");
  await connect(page, ranker, client, "prediction");
  await page.getByTestId(`node-${ranker}`).dblclick();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ranker");
  await page.keyboard.press("Enter");
  await waitUntilSaved(page);
  const board = await readBoard(page);
  expect(board.nodes.map(({ texts }) => texts[0]).sort()).toEqual(NAMES);
  expect(board.edges).toHaveLength(FLOWS);
  expect(board.edges.map(({ label }) => label)).toContain("Model artifact from Trainer to Ranker");
}

async function layOut(page: Page): Promise<void> {
  const before = placesOf(await readBoard(page));
  await page.getByTestId("toolbar-layout").click();
  await expect.poll(async () => placesOf(await readBoard(page))).not.toEqual(before);
  await waitUntilSaved(page);
  const after = await readBoard(page);
  expect(listOverlaps(after)).toEqual([]);
  expect(after.edges).toHaveLength(FLOWS);
}

async function mend(page: Page): Promise<void> {
  await expectFinding(page, "MOD-04", true);
  const before = await readBoard(page);
  expect(await applyFix(page, "MOD-04")).toBe("Add a model registry");
  await expectFinding(page, "MOD-04", false);
  const fixed = await readBoard(page);
  expect(fixed.nodes).toHaveLength(before.nodes.length + 1);
  expect(placesOf(fixed)).toMatchObject(placesOf(before));
  expect(listOverlaps(fixed)).toEqual([]);
  expect(fixed.edges.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      "Model artifact from Trainer to Model registry",
      "Model artifact from Model registry to Ranker",
    ]),
  );
  await page.getByRole("banner").getByRole("button", { name: "Undo" }).click();
  await expectFinding(page, "MOD-04", true);
  expect(drawingOf(await readBoard(page))).toEqual(drawingOf(before));
  await page.getByRole("banner").getByRole("button", { name: "Redo" }).click();
  await expectFinding(page, "MOD-04", false);
  expect(drawingOf(await readBoard(page))).toEqual(drawingOf(fixed));
  await page.getByRole("banner").getByRole("button", { name: "Undo" }).click();
  await expectFinding(page, "MOD-04", true);
}

function expectSvg(bytes: Buffer): void {
  const svg = readXml(bytes.toString("utf8"));
  const texts = listElements(svg, "text").map(textOf);
  expect(texts).toEqual(expect.arrayContaining(NAMES));
  expect(listElements(svg, "foreignObject")).toEqual([]);
  const styles = listElements(svg, "style").map(textOf).join("\n");
  expect(styles).toMatch(/@font-face\s*\{[^}]*url\("?data:font\/woff2;base64,/);
}

async function expectPdf(bytes: Buffer): Promise<void> {
  const { pages, texts } = await readPdf(bytes);
  expect(pages).toBe(1);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(NAMES));
  expect(bytes.toString("latin1")).toMatch(/\/FontFile2 /);
}

async function expectSame(page: Page, drawn: ShownBoard): Promise<void> {
  expect(await shownTitle(page)).toBe("Killed in the middle");
  expect(drawingOf(await readBoard(page))).toEqual(drawingOf(drawn));
  const { records } = await openFromLibrary(page, "Killed in the middle");
  const ids = records.filter(({ type }) => type === "node" || type === "edge").map(({ id }) => id);
  expect(ids.sort()).toEqual([...drawn.nodes, ...drawn.edges].map(({ id }) => id).sort());
}

async function undoOverKill(page: Page): Promise<void> {
  await page.keyboard.press("Control+z");
  await expect.poll(() => shownTitle(page)).toBe("Untitled");
  const laidOut = placesOf(await readBoard(page));
  await page.keyboard.press("Control+z");
  await expect.poll(async () => placesOf(await readBoard(page))).not.toEqual(laidOut);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("group", { name: /inference service/i })).toHaveCount(1);
}

/** What must be equal when two boards are the same drawing: not the selection, not how often it was drawn. */
const drawingOf = ({ nodes, edges }: ShownBoard) => ({
  nodes: nodes.map(({ id, box, texts }) => ({ id, box, texts })).sort(byId),
  edges: edges.map(({ id, label, path }) => ({ id, label, path })).sort(byId),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id);
