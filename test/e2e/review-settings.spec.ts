import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { waitUntilSaved } from "../../scripts/demo/saved.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { FLAWED_CODES, writeFlawedBoard } from "../support/e2e/flawed-board.ts";
import { headOf, listFindings } from "../support/e2e/review.ts";
import { closeLoopboard, makeTemporaryFolder } from "../support/launch.ts";

test("severity, threshold and profile of a board are set in the panel and kept after a restart", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  const running = await launch({ userData, args: [writeFlawedBoard()] });
  await expect.poll(() => listFindings(running.page)).toEqual(FLAWED_CODES);
  await test.step("a profile is chosen and left", async () => {
    const profile = running.page.getByRole("combobox", { name: "Profile" });
    await profile.selectOption({ label: "Research" });
    await expect.poll(() => listFindings(running.page)).toEqual(["MOD-04", "EVL-03"]);
    await profile.selectOption({ label: "Every rule as it is" });
    await expect.poll(() => listFindings(running.page)).toEqual(FLAWED_CODES);
  });
  await test.step("one rule gets another severity, one another threshold", () => adjust(running.page));
  await waitUntilSaved(running.page);
  await closeLoopboard(running);
  const { page } = await launch({ userData });
  await test.step("both are kept", () => expectAdjusted(page));
  await test.step("the rule goes back to its own severity", async () => {
    await page.getByText("1 rule adjusted").click();
    await page.getByRole("button", { name: "Back to the rule's own" }).click();
    await expect.poll(() => severityOf(page, "EVL-08")).toBe("warning");
  });
});

test("rules of the user's own are shown, and a broken file is named with its line", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  const rules = join(userData, "rules");
  mkdirSync(rules, { recursive: true });
  writeFileSync(join(rules, "owner.rule.json"), JSON.stringify(OWNER_RULE, null, 2));
  writeFileSync(join(rules, "broken.rule.json"), JSON.stringify({ ...OWNER_RULE, code: "OWN-2", step: 9 }, null, 2));
  const { page } = await launch({ userData, args: [writeFlawedBoard()] });
  await expect.poll(() => listFindings(page)).toContain("OWN-1");
  await headOf(page, "OWN-1").click();
  const card = page.getByTestId("finding-OWN-1");
  await expect(card).toContainText("Multi-task ranker has no owner on call.");
  await expect(card).toContainText("Pages at night go to whoever owns the component.");
  const line = JSON.stringify({ ...OWNER_RULE, code: "OWN-2", step: 9 }, null, 2)
    .split("\n")
    .findIndex((text) => text.includes('"step"'));
  await expect(page.locator(".toast").filter({ hasText: "broken.rule.json" })).toContainText(`line ${line + 1}`);
});

const OWNER_RULE = {
  format: "loopboard-rule",
  version: 1,
  code: "OWN-1",
  title: "A ranker has an owner",
  severity: "warning",
  step: 7,
  stage: "design",
  scope: "serve",
  why: "Pages at night go to whoever owns the component.",
  each: "component",
  when: { kind: "ranker" },
  must: { prop: "owner", set: true },
  message: "{name} has no owner on call.",
  fix: { label: "Name an owner", ask: "owner" },
};

async function adjust(page: Page): Promise<void> {
  await headOf(page, "EVL-08").click();
  const gate = page.getByTestId("finding-EVL-08");
  await gate.getByText("Adjust this rule").click();
  await gate.getByRole("combobox", { name: "On this board" }).selectOption("error");
  await expect.poll(() => severityOf(page, "EVL-08")).toBe("error");
  await headOf(page, "QNT-02").click();
  const capacity = page.getByTestId("finding-QNT-02");
  await capacity.getByText("Adjust this rule").click();
  const threshold = capacity.getByRole("textbox", { name: "Busy at" });
  await threshold.fill("0.8");
  await expect.poll(() => listFindings(page)).not.toContain("QNT-02");
}

async function expectAdjusted(page: Page): Promise<void> {
  const expected = FLAWED_CODES.filter((code) => code !== "QNT-02").sort();
  await expect.poll(async () => [...(await listFindings(page))].sort()).toEqual(expected);
  expect(await severityOf(page, "EVL-08")).toBe("error");
}

/** The severity as the mark of the card says it. */
async function severityOf(page: Page, code: string): Promise<string> {
  const label = await headOf(page, code).getByRole("img").getAttribute("aria-label");
  return (label ?? "").toLowerCase();
}
