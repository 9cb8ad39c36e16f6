import { expect, type Page } from "@playwright/test";
import { legalFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { readBoard, type ShownNode } from "./read-board.ts";

const flowPicker = (page: Page) => page.getByRole("dialog", { name: "Kind of flow" });

/** Adds a component of a kind with the key for it and waits until it is selected; answers with its id. */
export const addByKey = (page: Page, kind: string): Promise<string> =>
  addedByKeys(page, async () => {
    await page.keyboard.press("a");
    await pickByKeys(page, labelOf(kind));
  });

/** Adds a component on a side of the selected one, takes the likeliest flow, and waits; answers with its id. */
export async function addBesideByKeys(
  page: Page,
  { from, arrow, kind }: { readonly from: string; readonly arrow: string; readonly kind: string },
): Promise<string> {
  const ends: readonly [string, string] = arrow === "ArrowLeft" ? [kind, from] : [from, kind];
  return addedByKeys(page, async () => {
    await page.keyboard.press(`Control+${arrow}`);
    await pickByKeys(page, labelOf(kind));
    await takeFlow(page, ends);
  });
}

/** Connects the selected component to another one by its name, with the likeliest flow. */
export async function connectByKeys(
  page: Page,
  { from, to, name }: { readonly from: string; readonly to: string; readonly name: string },
): Promise<void> {
  const { edges } = await readBoard(page);
  await page.keyboard.press("k");
  await pickByKeys(page, name);
  await takeFlow(page, [from, to]);
  await expect.poll(async () => (await readBoard(page)).edges.length).toBe(edges.length + 1);
}

/** Opens the command palette, types and does the first hit. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog", { name: "Commands" }).getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  const first = page.getByRole("dialog", { name: "Commands" }).getByRole("option").first();
  await expect(first).toContainText(words, { ignoreCase: true });
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

/** Goes to a component or zone by its name with the palette; it has the focus then. */
export async function goTo(page: Page, name: string): Promise<void> {
  await command(page, `Go to ${name}`);
  await expect(page.locator(".react-flow__node:focus")).toHaveAttribute("aria-label", new RegExp(name));
}

/** The one selected component. */
export async function selectedOne(page: Page): Promise<ShownNode> {
  const selected = async (): Promise<readonly ShownNode[]> =>
    (await readBoard(page)).nodes.filter((node) => node.selected);
  await expect.poll(async () => (await selected()).length).toBe(1);
  const [node] = await selected();
  if (node === undefined) throw new Error("Nothing is selected.");
  return node;
}

async function pickByKeys(page: Page, words: string): Promise<void> {
  const field = page.locator(".canvas-popover").getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

/** Only where there is a choice is one asked for. */
async function takeFlow(page: Page, [from, to]: readonly [string, string]): Promise<void> {
  if (legalFlows(from, to, catalogue).length === 1) return;
  await expect(flowPicker(page)).toBeVisible();
  await expect(flowPicker(page).locator('[aria-pressed="true"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flowPicker(page)).toBeHidden();
}

async function addedByKeys(page: Page, work: () => Promise<void>): Promise<string> {
  const before = new Set((await readBoard(page)).nodes.map(({ id }) => id));
  await work();
  await expect.poll(async () => before.has((await selectedOne(page)).id)).toBe(false);
  const { id } = await selectedOne(page);
  await expect(page.getByTestId(`node-${id}`)).toBeFocused();
  return id;
}

const labelOf = (kind: string): string => catalogue.stencils.get(kind)?.label ?? kind;
