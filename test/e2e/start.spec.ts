import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../support/e2e/app-test.ts";
import { shownTitle } from "../support/e2e/boards.ts";
import { damageFirstBoard, growAndLeaveOpen, makeLibrary } from "../support/e2e/library-file.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

test("a first board that cannot be shown comes with its reason and a way to another board", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  for (const title of ["Design", "Design"]) makeLibrary(userData, title);
  damageFirstBoard(userData);
  const { page } = await launch({ userData });
  const said = page.getByTestId("late-board");
  await expect(said).toContainText("The board could not be shown");
  await expect(said).toContainText("The board Design is damaged");
  await said.getByRole("button", { name: "Choose a board" }).click();
  await page
    .getByRole("button", { name: /^Open Design/ })
    .last()
    .click();
  await expect(said).toHaveCount(0);
  await expect.poll(() => shownTitle(page)).toBe("Design");
});

test("a large library that was left open is checked in its thread, and its board is shown", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  makeLibrary(userData, "Grown");
  growAndLeaveOpen(userData, 6_000_000);
  const { page } = await launch({ userData });
  await expect.poll(() => shownTitle(page)).toBe("Grown");
  await expect(page.getByTestId("start-progress")).toHaveCount(0);
  expect(logOf(userData)).not.toContain("was not prepared");
});

/** What the program wrote into its log; nothing when it had nothing to say. */
function logOf(userData: string): string {
  try {
    return readFileSync(join(userData, "logs", "loopboard.log"), "utf8");
  } catch {
    return "";
  }
}
