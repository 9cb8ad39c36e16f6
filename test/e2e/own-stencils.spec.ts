import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeTemporaryFolder } from "../../scripts/drive/temporary-folder.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { readBoard } from "../support/e2e/read-board.ts";

const board = () =>
  writeBoardFile({
    title: "A pair to keep",
    stage: "sketch",
    nodes: [
      { id: "store", kind: "feature-store", name: "Features", x: 0, y: 0 },
      { id: "ranker", kind: "ranker", name: "Ranker", x: 320, y: 0 },
    ],
    edges: [{ id: "reads", from: "store", to: "ranker", flow: "features" }],
  });

const savePair = async (page: Page): Promise<void> => {
  await page.getByTestId("node-store").click();
  await page.getByTestId("node-ranker").click({ modifiers: ["Shift"] });
  await page.getByTestId("node-store").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Save as a stencil…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as a stencil" });
  await dialog.getByLabel("Name", { exact: true }).fill("Ranking pair");
  await dialog.getByLabel("Words to find it by").fill("ltr, two-tower");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByTestId("own-stencil-Ranking pair")).toBeVisible();
};

test("a selection is saved as a stencil, found by its words, added with fresh ids in one step, and kept", async ({
  launch,
}) => {
  const first = await launch({ args: [board()] });
  await savePair(first.page);
  const search = first.page.getByRole("searchbox", { name: "Search components" });
  await search.fill("two-tower");
  await first.page.getByTestId("own-stencil-Ranking pair").click();
  await expect(first.page.getByTestId("node-ranker-1")).toBeAttached();
  expect((await readBoard(first.page)).edges).toHaveLength(2);
  await first.page.keyboard.press("Control+z");
  await expect(first.page.getByTestId("node-ranker-1")).toHaveCount(0);
  expect((await readBoard(first.page)).edges).toHaveLength(1);
  await first.app.close();
  const second = await launch({ userData: first.userData });
  await second.page.getByTestId("own-stencil-Ranking pair").dragTo(second.page.getByTestId("canvas"), {
    targetPosition: { x: 400, y: 420 },
  });
  await expect(second.page.getByTestId("node-ranker-1")).toBeAttached();
});

test("a stencil is shared as a file, renamed, deleted and imported again; a hostile file is refused with a sentence", async ({
  launch,
}) => {
  const folder = makeTemporaryFolder("stencils");
  const file = join(folder, "Ranking pair.loopboard-stencil");
  const opened = join(folder, "opened.loopboard-stencil");
  const { page } = await launch({ args: [board()], saveFolder: folder, env: { LOOPBOARD_TEST_OPEN_FILE: opened } });
  await savePair(page);
  await page.getByRole("button", { name: "More about Ranking pair" }).click();
  await page.getByRole("menuitem", { name: "Save as a file…" }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  await page.getByRole("button", { name: "More about Ranking pair" }).click();
  await page.getByRole("menuitem", { name: "Name, icon and words…" }).click();
  await page.getByRole("dialog", { name: "Stencil" }).getByLabel("Name", { exact: true }).fill("Old pair");
  await page.getByRole("dialog", { name: "Stencil" }).getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "More about Old pair" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByTestId("own-stencil-Old pair")).toHaveCount(0);
  const importIt = async (): Promise<void> => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Import a stencil");
    await page.keyboard.press("Enter");
  };
  writeFileSync(opened, '{"format":"loopboard-stencil","version":1,"name":"<img src=x onerror=alert(1)>"}');
  await importIt();
  await expect(page.locator(".toast-error")).toContainText("opened.loopboard-stencil: icon");
  writeFileSync(opened, readFileSync(file));
  await importIt();
  await expect(page.getByTestId("own-stencil-Ranking pair")).toBeVisible();
});
