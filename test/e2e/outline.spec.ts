import type { Page } from "@playwright/test";
import { expectAnnounced, hearAnnouncements } from "../support/e2e/announcements.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { savedRecord, savedRecords } from "../support/e2e/library.ts";
import { FULL_BOARD } from "../support/e2e/screens.ts";

const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row") ?? null);

const cellOf = (page: Page, row: string, column: number) =>
  page.locator(`.outline [data-row="${row}"] .outline-cell`).nth(column);

test("the outline changes the same board as the drawing, by keys alone", async ({ launch }) => {
  const { page } = await launch({ args: [writeBoardFile(FULL_BOARD)] });
  const heard = await hearAnnouncements(page);
  await page.keyboard.press("Control+Shift+O");
  await expect.poll(() => focusedRow(page)).toBe("app");
  await keepHeadings(page);
  await changeCells(page, heard);
  await followSelection(page);
  await changeFlows(page);
  await addAndDelete(page);
  await page.keyboard.press("Control+Shift+O");
  await expect(page.getByRole("region", { name: "Outline" })).toHaveCount(0);
});

/** At the end of the table its headings are still there, and nothing else has moved. */
async function keepHeadings(page: Page): Promise<void> {
  await page.keyboard.press("Control+End");
  await expect.poll(() => focusedRow(page)).not.toBe("app");
  await expect(page.getByRole("columnheader", { name: "Kind" })).toBeInViewport();
  expect(await page.evaluate(() => document.body.scrollTop)).toBe(0);
  await page.keyboard.press("Control+Home");
  await expect.poll(() => focusedRow(page)).toBe("app");
  await expect(cellOf(page, "app", 0)).toBeInViewport({ ratio: 1 });
}

async function changeCells(page: Page, heard: () => Promise<readonly string[]>): Promise<void> {
  await page.keyboard.press("Enter");
  await page.keyboard.type("Feed app");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "App renamed to Feed app");
  await expect(cellOf(page, "app", 0)).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.type("Dropped");
  await page.keyboard.press("Escape");
  await expect(cellOf(page, "app", 0)).toHaveText("Feed app");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("External");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "Feed app is now External system");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Online");
  await page.keyboard.press("Enter");
  await expectAnnounced(heard, "Feed app is in zone Online now");
  expect(await savedRecord(page, "app")).toMatchObject({ name: "Feed app", kind: "external-system", zone: "online" });
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press("Control+z");
  expect(await savedRecord(page, "app")).toMatchObject({ name: "App", kind: "client-app", zone: null });
}

/** What is selected on the drawing is the row of the table, and the other way round. */
async function followSelection(page: Page): Promise<void> {
  await page.getByTestId("node-lake").click();
  await expect(page.locator('.outline [data-row="lake"]')).toHaveAttribute("aria-selected", "true");
  await cellOf(page, "prompts", 0).click();
  await expect(page.getByTestId("node-prompts")).toHaveClass(/selected/);
  await page.keyboard.press("Control+Home");
  await expect.poll(() => focusedRow(page)).toBe("app");
  await expect(page.getByTestId("node-app")).toHaveClass(/selected/);
  await page.keyboard.press("e");
  await expect(page.locator(".inspector").getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedRow(page)).toBe("app");
}

async function changeFlows(page: Page): Promise<void> {
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treegrid", { name: "Flows" })).toBeVisible();
  await expect.poll(() => focusedRow(page)).toBe("asks");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Event");
  await page.keyboard.press("Enter");
  await expect(cellOf(page, "asks", 1)).toHaveText("Event stream");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Lake");
  await page.keyboard.press("Enter");
  expect(await savedRecord(page, "asks")).toMatchObject({ from: "app", to: "lake", flow: "event" });
  await expect.poll(() => focusedRow(page)).toBe("asks");
}

async function addAndDelete(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Outline" }).getByRole("radio", { name: "Components" }).click();
  await cellOf(page, "app", 0).click();
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.type("Event collector");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await savedRecords(page)).some(({ id }) => id === "event-collector-1")).toBe(true);
  if (await page.getByRole("dialog", { name: "Kind of flow" }).isVisible()) await page.keyboard.press("Enter");
  await expect.poll(() => focusedRow(page)).toBe("event-collector-1");
  await page.keyboard.press("Delete");
  await expect(page.locator('.outline [data-row="event-collector-1"]')).toHaveCount(0);
  await expect.poll(() => focusedRow(page)).not.toBeNull();
}

test("properties, zones, notes and decisions are changed in their cells", async ({ launch }) => {
  const { page } = await launch({ args: [writeBoardFile(FULL_BOARD)] });
  await page.keyboard.press("Control+Shift+O");
  await expect.poll(() => focusedRow(page)).toBe("app");
  await changeProperties(page);
  await moveSeveral(page);
  await changeNotes(page);
  await changeDecisions(page);
});

/** A wrong number says what is wrong and stays; Tab keeps and goes on; an emptied value is unset. */
async function changeProperties(page: Page): Promise<void> {
  await cellOf(page, "model", 3).click();
  await page.keyboard.press("Enter");
  await expect(page.locator('.outline [data-row="model"]')).toHaveAttribute("aria-expanded", "true");
  await cellOf(page, "model.p99Ms", 3).click();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: "p99 latency in ms" });
  await field.fill("-5");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".cell-problem")).toHaveText("At least 0.");
  expect((await savedRecord(page, "model")) ?? {}).toMatchObject({ props: { p99Ms: 40 } });
  await field.fill("55");
  await page.keyboard.press("Tab");
  await expect(page.locator('.outline [data-row^="model."] .cell-editor')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cellOf(page, "model.p99Ms", 3)).toHaveText("55 ms");
  expect(await savedRecord(page, "model")).toMatchObject({ props: { p99Ms: 55 } });
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focusedRow(page)).toBe("model");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator('.outline [data-row^="model."]')).toHaveCount(0);
}

/** Several rows are chosen by keys, moved into a zone together, and change places; each is one step. */
async function moveSeveral(page: Page): Promise<void> {
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(page.locator('.outline [aria-selected="true"]')).toHaveCount(2);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Online");
  await page.keyboard.press("Enter");
  const zoneOf = async (id: string) => (await savedRecord(page, id)) ?? {};
  await expect.poll(() => zoneOf("app")).toMatchObject({ zone: "online" });
  expect(await zoneOf("prompts")).toMatchObject({ zone: "online" });
  await page.keyboard.press("Control+z");
  await expect.poll(() => zoneOf("app")).toMatchObject({ zone: null });
  expect(await zoneOf("prompts")).toMatchObject({ zone: null });
  const names = () => page.locator(".outline-row .outline-cell:first-child").allTextContents();
  const before = await names();
  await cellOf(page, "app", 0).click();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect.poll(() => focusedRow(page)).toBe("app");
  await page.keyboard.press("Control+z");
  await expect.poll(names).toEqual(before);
  await page.locator('.outline [data-row="lake"]').dragTo(page.locator('.outline [data-row="online"]'));
  await expect.poll(() => zoneOf("lake")).toMatchObject({ zone: "online" });
  await page.keyboard.press("Control+z");
}

async function changeNotes(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Notes" }).click();
  const note = page.locator(".outline-row", { hasText: "Who owns the lake?" });
  await note.locator(".outline-cell").first().dblclick();
  await page.getByRole("textbox", { name: "Text of the note" }).fill("**Ana** owns it");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("since May");
  await page.keyboard.press("Enter");
  await expect(page.locator(".outline-row", { hasText: "**Ana** owns it" })).toBeVisible();
  const notes = (await savedRecords(page)).filter((record) => record.type === "note");
  expect(notes).toMatchObject([{ text: "**Ana** owns it\nsince May" }]);
  await page.keyboard.press("Delete");
  await expect(page.getByText("No note is on the board yet.")).toBeVisible();
}

async function changeDecisions(page: Page): Promise<void> {
  const titles = ["Two stages", "Batch features"];
  await page.getByRole("radio", { name: "Decisions" }).click();
  for (const title of titles) {
    await page.getByRole("button", { name: "Add a decision" }).first().click();
    await expect.poll(() => focusedRow(page)).toMatch(/^decision-/);
    await page.keyboard.press("Enter");
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await expect(page.locator(".outline-row", { hasText: title })).toBeVisible();
  }
  const decisions = async () =>
    (await savedRecords(page)).flatMap((each) => (each.type === "decision" ? each.title : []));
  expect(await decisions()).toEqual(titles);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(page.getByText("No decision is recorded yet.")).toBeVisible();
  expect(await decisions()).toEqual([]);
  await page.keyboard.press("Control+z");
  expect(await decisions()).toEqual(titles);
}

test("a board is made from nothing in the outline alone", async ({ launch }) => {
  const { page } = await launch({ args: [writeBoardFile({ title: "Nothing", stage: "sketch", nodes: [] })] });
  await page.keyboard.press("Control+Shift+O");
  await expect(page.getByRole("button", { name: "Add a component", exact: true }).last()).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("client app");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedRow(page)).toBe("client-app-1");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.type("inference service");
  await page.keyboard.press("Enter");
  if (await page.getByRole("dialog", { name: "Kind of flow" }).isVisible()) await page.keyboard.press("Enter");
  await expect.poll(() => focusedRow(page)).toBe("inference-service-1");
  await page.keyboard.press("z");
  await expect(page.locator('.outline [data-row="zone-1"]')).toBeVisible();
  await cellOf(page, "inference-service-1", 2).click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await savedRecord(page, "inference-service-1")) ?? {})
    .toMatchObject({ zone: "zone-1" });
  const kinds = (await savedRecords(page))
    .map(({ type }) => type)
    .filter((type) => type !== "board" && type !== "brief");
  expect(kinds.sort()).toEqual(["edge", "node", "node", "zone"]);
});

test("a large board has only the rows in view, and the keys reach its end", async ({ launch }) => {
  const nodes = Array.from({ length: 1000 }, (_, at) => ({
    id: `n${at}`,
    kind: "cache",
    name: `Cache ${at}`,
    x: Math.floor(at / 40) * 300,
    y: (at % 40) * 120,
  }));
  const { page } = await launch({ args: [writeBoardFile({ title: "Many", stage: "sketch", nodes })] });
  await page.keyboard.press("Control+Shift+O");
  await expect.poll(() => focusedRow(page)).toBe("n0");
  expect(await page.locator(".outline-row").count()).toBeLessThan(60);
  await expect(page.getByRole("treegrid")).toHaveAttribute("aria-rowcount", "1001");
  await page.keyboard.press("Control+End");
  await expect.poll(() => focusedRow(page)).toBe("n999");
  expect(await page.locator(".outline-row").count()).toBeLessThan(60);
  await page.getByLabel("Filter the outline").fill("Cache 512");
  await expect(page.locator(".outline-row")).toHaveCount(1);
});
