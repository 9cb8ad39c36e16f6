import type { Page } from "@playwright/test";

/** Waits until the mark in the bar says that the last change is in the library. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-testid="saved-mark"][data-state="saved"]').waitFor();
}
