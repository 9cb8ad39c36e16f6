import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { bringAxe, listViolations } from "../support/e2e/axe.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { command } from "../support/e2e/build-by-keys.ts";
import { OUTLINE_SCREENS } from "../support/e2e/outline-screens.ts";
import { FULL_BOARD, SCREENS } from "../support/e2e/screens.ts";

test.setTimeout(240_000);

for (const theme of ["Light", "Dark"] as const) {
  test(`nothing on the screen keeps anybody out, in the ${theme.toLowerCase()} theme`, async ({ launch }) => {
    const { page } = await launch({ args: [writeBoardFile(FULL_BOARD)] });
    await command(page, `${theme} theme`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme.toLowerCase());
    await bringAxe(page);
    const found: Record<string, readonly string[]> = {};
    for (const screen of [...SCREENS, ...OUTLINE_SCREENS]) {
      await test.step(screen.name, async () => {
        await screen.open(page);
        const violations = await listViolations(page);
        if (violations.length > 0) found[screen.name] = violations;
        await (screen.close ?? closeByEscape)(page);
        await expect(page.getByRole("dialog")).toHaveCount(0);
      });
    }
    expect(found).toEqual({});
  });
}

async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
}
