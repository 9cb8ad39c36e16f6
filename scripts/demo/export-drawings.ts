import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Stop } from "./stop.ts";

/** How a file of each format begins. */
const FORMATS = [
  { format: "svg", beginning: /^(<\?xml[^>]*>\s*)?<svg/ },
  { format: "pdf", beginning: /^%PDF-/ },
] as const;

/** Exports once through the dialog in the app; returns the path of the file that was written. */
async function exportAs(page: Page, folder: string, format: string): Promise<string> {
  await page.getByTestId("toolbar-export").click();
  const button = page.getByTestId(`export-${format}`);
  await button.click();
  // The dialog closes when the file is written.
  await button.waitFor({ state: "detached" });
  const name = readdirSync(folder).find((file) => file.endsWith(`.${format}`));
  if (name === undefined) throw new Error(`The export wrote no .${format} file.`);
  return join(folder, name);
}

/** Exports the board as SVG and as PDF and looks at the beginning of each file. */
export const exportDrawings: Stop = async ({ page }, folder) => {
  const files: string[] = [];
  for (const { format, beginning } of FORMATS) {
    const file = await exportAs(page, folder, format);
    if (!beginning.test(readFileSync(file, "latin1").slice(0, 200)))
      throw new Error(`${file} is not a ${format} file.`);
    files.push(file);
  }
  return { said: ["It exported the board as vectors:"], files };
};
