import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { FLAWED_CODES, writeFlawedBoard } from "../support/e2e/flawed-board.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { applyFix, expectFinding, headOf, listFindings } from "../support/e2e/review.ts";

test("findings are listed by step, plane and severity, mended one by one and all at once", async ({ launch }) => {
  const { page } = await launch({ args: [writeFlawedBoard()] });
  await expect.poll(() => listFindings(page)).toEqual(FLAWED_CODES);
  await test.step("list only some", () => filter(page));
  await test.step("mend one and take it back", () => mendOne(page));
  await test.step("mend what needs no decision and take it back", () => mendAll(page));
  await test.step("the next card has the focus until none is left", () => mendToTheEnd(page));
});

test("a finding is set aside with a reason and comes back when what it covers changes", async ({ launch }) => {
  const { page } = await launch({ args: [writeFlawedBoard()] });
  await expectFinding(page, "SRV-06", true);
  await test.step("the reason and the owner are needed", () => setAside(page));
  await test.step("it is listed with its reason", async () => {
    await page.getByText("1 finding set aside").click();
    await expect(page.locator(".waived")).toContainText("“The shelf never fails.” — Feed team");
  });
  await test.step("a component that it covers changes", async () => {
    await page.keyboard.press("Escape");
    await page.getByTestId("node-rr").click();
    await page.keyboard.press("Escape");
    await page.getByTestId("node-rr").click();
    await page.getByRole("tab", { name: "Properties" }).click();
    await page.getByLabel("Own p99 latency").first().fill("25");
    await expectFinding(page, "SRV-06", true);
    await expect(page.getByTestId("finding-SRV-06")).toContainText(
      "Set aside before by Feed team: “The shelf never fails.” Open again because what it names has changed since.",
    );
  });
  await test.step("set aside anew and opened again by hand", async () => {
    await fillWaiver(page, "SRV-06");
    await expect(page.getByTestId("finding-SRV-06")).toHaveCount(0);
    await expectFocus(headOf(page, "MON-04"));
    await page.getByText("1 finding set aside").click();
    await page.getByRole("button", { name: "Open again" }).click();
    await expectFocus(headOf(page, "SRV-06"));
  });
});

async function filter(page: Page): Promise<void> {
  const codesWith = async (label: string, option: string): Promise<readonly string[]> => {
    await page.getByRole("combobox", { name: label }).selectOption({ label: option });
    const found = await listFindings(page);
    await page.getByRole("combobox", { name: label }).selectOption({ index: 0 });
    return found;
  };
  expect(await codesWith("Step", "7 Monitoring and infrastructure")).toEqual(["MON-04", "MON-05", "MON-08"]);
  expect(await codesWith("Plane", "Training")).toEqual(["EVL-08"]);
  await page.getByRole("button", { name: "1 error" }).click();
  expect(await listFindings(page)).toEqual(["MOD-04"]);
  await page.getByRole("button", { name: "1 error" }).click();
  expect(await listFindings(page)).toEqual(FLAWED_CODES);
}

async function mendOne(page: Page): Promise<void> {
  const before = await savedRecords(page);
  expect(await applyFix(page, "SRV-06")).toBe("Add a fallback");
  await expect(page.getByTestId("finding-SRV-06")).toHaveCount(0);
  await expectFocus(headOf(page, "MON-04"));
  const after = await savedRecords(page);
  expect(after.filter((record) => !before.some(({ id }) => id === record.id)).map(({ type }) => type)).toEqual([
    "node",
    "edge",
  ]);
  await page.keyboard.press("Control+z");
  await expectFinding(page, "SRV-06", true);
  expect(await savedRecords(page)).toEqual(before);
}

async function mendAll(page: Page): Promise<void> {
  const before = await savedRecords(page);
  await page.getByTestId("fix-all").click();
  // Which metric decides, and who owns the new monitor, are for a person to say.
  await expect.poll(() => listFindings(page)).toEqual(["EVL-03", "MON-12"]);
  expect(await savedRecords(page)).not.toEqual(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => listFindings(page)).toEqual(FLAWED_CODES);
  expect(await savedRecords(page)).toEqual(before);
}

async function mendToTheEnd(page: Page): Promise<void> {
  await page.getByTestId("fix-all").click();
  await expect(page.getByTestId("finding-MOD-04")).toHaveCount(0);
  await expectFocus(headOf(page, "EVL-03"));
  await fillWaiver(page, "EVL-03");
  await expectFocus(headOf(page, "MON-12"));
  await fillWaiver(page, "MON-12");
  await expect(page.getByText("No objections")).toBeVisible();
  await expectFocus(page.getByRole("heading", { name: "Review" }));
}

async function setAside(page: Page): Promise<void> {
  await headOf(page, "SRV-06").click();
  await page.getByTestId("finding-SRV-06").getByRole("button", { name: "Not relevant here…" }).click();
  const dialog = page.getByRole("dialog", { name: "Not relevant here" });
  const save = dialog.getByRole("button", { name: "Set aside" });
  await expect(save).toBeDisabled();
  await dialog.getByLabel("Reason (needed)").fill("   ");
  await dialog.getByLabel("Owner (needed)").fill("Feed team");
  await expect(save).toBeDisabled();
  await dialog.getByLabel("Reason (needed)").fill("The shelf never fails.");
  await save.click();
  await expect(page.getByTestId("finding-SRV-06")).toHaveCount(0);
  await expectFocus(headOf(page, "MON-04"));
}

async function fillWaiver(page: Page, code: string): Promise<void> {
  const waive = page.getByTestId(`finding-${code}`).getByRole("button", { name: "Not relevant here…" });
  if (!(await waive.isVisible())) await headOf(page, code).click();
  await waive.click();
  const dialog = page.getByRole("dialog", { name: "Not relevant here" });
  await dialog.getByLabel("Reason (needed)").fill("Decided in the design review.");
  await dialog.getByLabel("Owner (needed)").fill("Feed team");
  await dialog.getByRole("button", { name: "Set aside" }).click();
}

const expectFocus = (element: Locator): Promise<void> => expect(element).toBeFocused();
