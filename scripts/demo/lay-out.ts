import type { Page } from "@playwright/test";
import { waitUntilSaved } from "./saved.ts";
import type { Stop } from "./stop.ts";

const STILL_MS = 400;
const PATIENCE = 25;

/** Where every component is drawn, as one text to compare. */
async function places(page: Page): Promise<string> {
  const nodes = page.locator('[data-testid^="node-"]');
  const styles = await nodes.evaluateAll((elements) =>
    elements.map((element) => `${element.getAttribute("data-testid")} ${element.getAttribute("style")}`),
  );
  return styles.sort().join("\n");
}

async function waitUntilStill(page: Page): Promise<void> {
  let before = await places(page);
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await page.waitForTimeout(STILL_MS);
    const now = await places(page);
    if (now === before) return;
    before = now;
  }
  throw new Error("The components did not come to rest after the layout.");
}

/** Presses "Lay out" and waits until the components rest and the change is saved. */
export const layOut: Stop = async ({ page }) => {
  const count = await page.locator('[data-testid^="node-"]').count();
  await page.getByTestId("toolbar-layout").click();
  await waitUntilStill(page);
  await waitUntilSaved(page);
  return { said: [`It laid out ${count} components.`] };
};
