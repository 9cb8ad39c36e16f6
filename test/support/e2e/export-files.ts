import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import type { ExportFormat } from "../../../preload/contract/files.ts";

/** Exports the board through the dialog; answers with the bytes of the file that came to be in the folder. */
export async function exportBoard(page: Page, folder: string, format: ExportFormat): Promise<Buffer> {
  await page.getByTestId("toolbar-export").click();
  const button = page.getByTestId(`export-${format}`);
  await button.click();
  await expect(button).toBeHidden();
  const said = page.locator(".toast", { hasText: "Exported" }).filter({ hasText: `.${format}` });
  const [, name = ""] = /Exported (.*)\.$/.exec((await said.locator("span").first().textContent()) ?? "") ?? [];
  return readFileSync(join(folder, name));
}
