import type { Page } from "@playwright/test";
import { waitUntilSaved } from "./saved.ts";
import type { Stop } from "./stop.ts";

/** The monitor, which is dragged out of its place first. */
const MONITOR = "node-mon";
const ASIDE = { x: -60, y: 170 } as const;
const DRAG_STEPS = 12;

/** Where one component is drawn on the board, as its style says. */
const placeOf = (page: Page, testId: string): Promise<string> =>
  page.getByTestId(testId).evaluate((element) => (element instanceof HTMLElement ? element.style.transform : ""));

async function dragAside(page: Page): Promise<void> {
  const box = await page.getByTestId(MONITOR).boundingBox();
  if (box === null) throw new Error("The monitor is not on the screen.");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + ASIDE.x, middle.y + ASIDE.y, { steps: DRAG_STEPS });
  await page.mouse.up();
  await waitUntilSaved(page);
}

/** Drags a component out of its place, presses "Lay out" and waits until everything rests and is saved. */
export const layOut: Stop = async ({ page }) => {
  const tidy = await placeOf(page, MONITOR);
  await dragAside(page);
  const aside = await placeOf(page, MONITOR);
  if (aside === tidy) throw new Error("The monitor did not move when it was dragged.");
  await page.getByTestId("toolbar-layout").click();
  await page.waitForFunction(
    ([testId, before]) => {
      const element = document.querySelector(`[data-testid="${testId}"]`);
      const isResting = document.querySelector('[data-moving="true"]') === null;
      return element instanceof HTMLElement && element.style.transform !== before && isResting;
    },
    [MONITOR, aside] as const,
  );
  await waitUntilSaved(page);
  const count = await page.locator('[data-testid^="node-"]').count();
  return { said: [`One component was dragged aside, then all ${count} were laid out again.`] };
};
