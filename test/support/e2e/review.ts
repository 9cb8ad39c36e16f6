import { expect, type Locator, type Page } from "@playwright/test";
import { readFindings } from "../../../scripts/demo/read-findings.ts";

/** Codes of the findings in the review panel, in their order. */
export const listFindings = async (page: Page): Promise<readonly string[]> =>
  (await readFindings(page)).map(({ code }) => code);

/** Waits until the review has, or no longer has, a finding of that code. */
export async function expectFinding(page: Page, code: string, isThere: boolean): Promise<void> {
  await expect.poll(async () => (await listFindings(page)).includes(code)).toBe(isThere);
}

/** Opens a finding of the panel and presses its fix; answers with the words on the button. */
export async function applyFix(page: Page, code: string): Promise<string> {
  const card = page.getByTestId(`finding-${code}`).first();
  const fix = card.getByTestId(`fix-${code}`);
  if (!(await fix.isVisible())) await card.getByRole("button").first().click();
  const label = ((await fix.textContent()) ?? "").trim();
  await fix.click();
  return label;
}

/** The line of a finding that opens its card. */
export const headOf = (page: Page, code: string): Locator =>
  page.getByTestId(`finding-${code}`).first().locator(".finding-head");
