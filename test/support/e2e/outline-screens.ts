import { expect, type Page } from "@playwright/test";
import type { Screen } from "./screens.ts";

const shut = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close the outline" }).click();
  await expect(page.getByRole("region", { name: "Outline" })).toHaveCount(0);
};

const table = (tab: string, use: (page: Page) => Promise<void>): Screen => ({
  name: `outline: ${tab.toLowerCase()}`,
  open: async (page) => {
    await page.keyboard.press("Control+Shift+O");
    await page.getByRole("region", { name: "Outline" }).getByRole("radio", { name: tab }).click();
    await use(page);
  },
  close: shut,
});

/** The tables of the outline, each with something open in it. */
export const OUTLINE_SCREENS: readonly Screen[] = [
  table("Components", async (page) => {
    await page.locator('.outline [data-row="model"] .outline-cell').nth(3).dblclick();
    await page.locator('.outline [data-row="model.p99Ms"] .outline-cell').nth(3).dblclick();
    await page.getByRole("textbox", { name: "p99 latency in ms" }).fill("-1");
    await expect(page.locator(".cell-problem")).toBeVisible();
  }),
  table("Flows", async (page) => {
    await page.locator('.outline [data-row="asks"] .outline-cell').nth(1).dblclick();
    await expect(page.locator("select.cell-editor")).toBeFocused();
  }),
  table("Notes", async (page) => {
    await page.locator(".outline-row .outline-cell").first().dblclick();
    await expect(page.locator("textarea.cell-field")).toBeFocused();
  }),
  table("Decisions", async (page) => {
    await expect(page.getByRole("grid", { name: "Decisions" })).toBeVisible();
  }),
];
