import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import { legalFlows } from "../../core/model/suggest-flow.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { expectAnnounced, hearAnnouncements } from "../support/e2e/announcements.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { addBesideByKeys, addByKey, command, connectByKeys, goTo, selectedOne } from "../support/e2e/build-by-keys.ts";
import { savedRecord, savedRecords } from "../support/e2e/library.ts";
import { listOverlaps, readBoard } from "../support/e2e/read-board.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

/** Each is added beside the one before it. */
const REQUEST_PATH = [
  ["ArrowRight", "api-gateway"],
  ["ArrowRight", "app-service"],
  ["ArrowRight", "inference-service"],
  ["ArrowRight", "prediction-log"],
  ["ArrowRight", "drift-detector"],
] as const;

const TRAINING_PATH = [
  ["ArrowDown", "event-collector"],
  ["ArrowRight", "message-broker"],
  ["ArrowRight", "data-lake"],
  ["ArrowRight", "dataset-builder"],
  ["ArrowRight", "trainer"],
  ["ArrowRight", "model-registry"],
] as const;

test("a board of fifteen components is built, connected, reviewed, laid out and saved without a pointer", async ({
  launch,
}) => {
  const saveFolder = makeTemporaryFolder("exports");
  const { app, page } = await launch({ saveFolder });
  await watchPointers(page);
  const heard = await hearAnnouncements(page);
  await makeBlankBoard(page);
  await renameBoard(page, "Feed ranking");
  await addByKey(page, "client-app");
  await expectAnnounced(heard, "Client application added");
  await addPath(page, "client-app", REQUEST_PATH);
  await goTo(page, "Client application");
  await addPath(page, "client-app", TRAINING_PATH);
  await expectAnnounced(heard, /Model registry added, connected from Trainer by .+/);
  await connectByKeys(page, { from: "model-registry", to: "inference-service", name: "Inference service" });
  await goTo(page, "Inference service");
  await addBesideByKeys(page, { from: "inference-service", arrow: "ArrowLeft", kind: "feature-store" });
  await addBesideByKeys(page, { from: "feature-store", arrow: "ArrowLeft", kind: "feature-pipeline" });
  await goTo(page, "Application service");
  await addBesideByKeys(page, { from: "app-service", arrow: "ArrowDown", kind: "fallback" });
  expect(listOverlaps(await readBoard(page))).toEqual([]);
  await nameAndProperty(page, heard);
  await walkAndResize(page, heard);
  await putIntoZone(page, heard);
  await review(page, heard);
  await layOut(page, heard);
  const drawn = await savedRecords(page);
  expectSoundBoard(
    drawn.filter((each) => each.type === "node"),
    drawn.filter((each) => each.type === "edge"),
  );
  await page.keyboard.press("Control+s");
  await expectAnnounced(heard, "Exported Feed ranking.loopboard");
  expect(await seenPointers(page)).toEqual([]);
  await app.close();
  const [file = ""] = readdirSync(saveFolder);
  const second = await launch({ args: [join(saveFolder, file)] });
  expect((await readBoard(second.page)).nodes.filter(({ type }) => type === "component")).toHaveLength(15);
  const again = await savedRecords(second.page);
  const pieces = (records: typeof drawn) =>
    records.filter(({ type }) => ["node", "edge", "zone"].includes(type)).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(pieces(again)).toEqual(pieces(drawn));
});

async function makeBlankBoard(page: Page): Promise<void> {
  await command(page, "New board");
  await expect(page.getByRole("button", { name: "Blank board" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Start with what asks for predictions")).toBeVisible();
}

async function renameBoard(page: Page, title: string): Promise<void> {
  const field = page.getByLabel("Board title");
  for (let presses = 0; presses < 8 && !(await isFocused(page, "Board title")); presses += 1)
    await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("canvas")).toBeFocused();
}

async function addPath(page: Page, start: string, path: readonly (readonly [string, string])[]): Promise<void> {
  let from = start;
  for (const [arrow, kind] of path) {
    await addBesideByKeys(page, { from, arrow, kind });
    from = kind;
  }
}

async function nameAndProperty(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await goTo(page, "Inference service");
  const { id } = await selectedOne(page);
  await page.keyboard.press("F2");
  await expect(page.locator(".inline-name")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Ranker");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "Inference service renamed to Ranker");
  await page.keyboard.press("e");
  for (let presses = 0; presses < 40 && !(await isFocused(page, "Replicas")); presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.type("6");
  await page.keyboard.press("Escape");
  await expect(page.getByTestId(`node-${id}`)).toBeFocused();
  expect(await savedRecord(page, id)).toMatchObject({ name: "Ranker", props: { replicas: 6 } });
}

async function walkAndResize(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await page.keyboard.press("Alt+ArrowRight");
  expect((await selectedOne(page)).texts).toContain("Prediction log");
  await page.keyboard.press("Alt+ArrowLeft");
  expect((await selectedOne(page)).texts).toContain("Ranker");
  const { box } = await selectedOne(page);
  await page.keyboard.press("Control+Shift+ArrowRight");
  await expectAnnounced(heard, `Ranker is ${box.w + 20} by ${box.h} now`);
  await page.keyboard.press("ArrowUp");
  await expectAnnounced(heard, "Ranker moved up 1");
  await page.keyboard.press("Control+z");
  await expectAnnounced(heard, "Undone: move");
  await page.keyboard.press("Alt+ArrowUp");
  await expectAnnounced(heard, "No component above");
}

async function putIntoZone(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await page.keyboard.press("z");
  await expect(page.locator(".inline-name")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Online serving");
  await page.keyboard.press("Enter");
  await page.keyboard.press("f");
  await page.keyboard.type("Online");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "Zone Online serving is now online");
  await goTo(page, "Ranker");
  await page.keyboard.press("Shift+Z");
  await page.keyboard.type("Online serving");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "Ranker is in zone Online serving now");
}

async function review(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await page.keyboard.press("r");
  await expectAnnounced(heard, /\d+ new findings?/);
  const open = page.locator(".finding-open .finding-message");
  await page.keyboard.press("F8");
  await expect(open).toHaveCount(1);
}

async function layOut(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await page.keyboard.press("l");
  await expectAnnounced(heard, /Lay out: \d+ items changed/);
  expect(listOverlaps(await readBoard(page))).toEqual([]);
}

function expectSoundBoard(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): void {
  expect(nodes).toHaveLength(15);
  expect(edges).toHaveLength(15);
  const kindOf = (id: string): string => nodes.find((node) => node.id === id)?.kind ?? "";
  const illegal = edges.filter(({ from, to, flow }) => !legalFlows(kindOf(from), kindOf(to), catalogue).includes(flow));
  expect(illegal).toEqual([]);
}

const isFocused = (page: Page, label: string): Promise<boolean> =>
  page
    .getByLabel(label, { exact: true })
    .first()
    .evaluate((element) => element === document.activeElement);

const watchPointers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const pointers: string[] = [];
    const types = [
      "pointerdown",
      "pointermove",
      "pointerup",
      "mousedown",
      "mousemove",
      "mouseup",
      "click",
      "dblclick",
      "wheel",
    ];
    const note = (event: Event): void => {
      // Enter on a button makes a click that no pointer made.
      if (event.type !== "click" || (event as MouseEvent).detail > 0) pointers.push(event.type);
    };
    for (const type of types) window.addEventListener(type, note, true);
    Object.assign(globalThis, { pointers });
  });

const seenPointers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly pointers: readonly string[] }).pointers);
