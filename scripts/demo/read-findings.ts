import type { Page } from "@playwright/test";

/** A finding as the review panel shows it. */
export interface ShownFinding {
  readonly code: string;
  readonly message: string;
}

/** Brings the review panel to the front and reads its findings in their order. */
export async function readFindings(page: Page): Promise<readonly ShownFinding[]> {
  await page.getByRole("tab", { name: /^Review/ }).click();
  const cards = page.getByTestId("panel-review").locator('[data-testid^="finding-"]');
  return cards.evaluateAll((elements) =>
    elements.map((element) => ({
      code: element.getAttribute("data-testid")?.replace("finding-", "") ?? "",
      message: element.querySelector(".finding-message")?.textContent?.trim() ?? "",
    })),
  );
}

export const toLine = ({ code, message }: ShownFinding): string => `  ${code}  ${message}`;
