import type { Page } from "@playwright/test";
import { takePicture } from "./pictures.ts";
import { readFindings, toLine } from "./read-findings.ts";
import { waitUntilSaved } from "./saved.ts";
import type { Stop } from "./stop.ts";

const OPEN_MS = 1_000;

/** Opens the findings one after the other until one offers a fix; returns the code of that finding. */
async function openFixable(page: Page, codes: readonly string[]): Promise<string> {
  for (const code of codes) {
    const card = page.getByTestId(`finding-${code}`).first();
    await card.getByRole("button").first().click();
    const fix = card.getByTestId(`fix-${code}`);
    const isOffered = await fix.waitFor({ timeout: OPEN_MS }).then(
      () => true,
      () => false,
    );
    if (isOffered) return code;
  }
  throw new Error(`None of the findings ${codes.join(", ")} offers a fix.`);
}

/** Applies the first quick fix that the review offers. */
export const applyFirstFix: Stop = async (running, folder) => {
  const { page } = running;
  const before = await readFindings(page);
  const code = await openFixable(
    page,
    before.map((finding) => finding.code),
  );
  const fix = page.getByTestId(`fix-${code}`).first();
  const label = ((await fix.textContent()) ?? "").trim();
  const opened = await takePicture(running, folder, "finding");
  await fix.click();
  await page.getByTestId(`finding-${code}`).first().waitFor({ state: "detached" });
  await waitUntilSaved(page);
  const after = await readFindings(page);
  const fixed = await takePicture(running, folder, "fixed");
  return {
    said: [`One click on "${label}" answers ${code}; ${after.length} findings remain.`, ...after.map(toLine)],
    files: [opened, fixed],
  };
};
