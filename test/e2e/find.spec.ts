import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/app-test.ts";
import { type HandWrittenBoard, writeBoardFile } from "../support/e2e/board-file.ts";
import { shownTitle } from "../support/e2e/boards.ts";
import { readBoard } from "../support/e2e/read-board.ts";

/** Two pieces far apart, so that one cannot be read while the other is. */
const FAR_APART: HandWrittenBoard = {
  title: "Far apart",
  nodes: [
    { id: "near", kind: "trainer", name: "Nightly training", x: 0, y: 0 },
    { id: "far", kind: "feature-store", name: "Café profiles", props: { owner: "search team" }, x: 6000, y: 4000 },
  ],
  edges: [{ from: "far", to: "near", flow: "features", label: "profile vector" }],
  notes: [{ id: "ask", text: "Ask about cold start", x: 300, y: 300 }],
};

test("Ctrl+F finds by name, product, property, flow and note; Enter jumps to the hit and rings it", async ({
  launch,
}) => {
  const { page } = await launch({ args: [writeBoardFile(FAR_APART)] });
  await page.keyboard.press("Control+f");
  const field = page.getByRole("combobox", { name: "Find in this board" });
  await expect(field).toBeFocused();
  for (const [words, hit] of [
    ["cafe", "Café profiles"],
    ["feast", "Café profiles"],
    ["search team", "Café profiles"],
    ["vector", "profile vector"],
    ["cold start", "Ask about cold start"],
  ] as const) {
    await field.fill(words);
    await expect(page.locator(".find-hit").first(), words).toContainText(hit);
  }
  await field.fill("feast");
  await page.keyboard.press("Enter");
  await expect.poll(() => selected(page)).toEqual(["far"]);
  await expect(page.locator('[data-found="far"]')).toHaveCount(1);
  await expect(page.getByTestId("node-far")).toBeInViewport({ ratio: 1 });
  await expect(field).toBeFocused();
  await test.step("what is found never lies under the bar", async () => {
    const bar = await page.getByRole("search").boundingBox();
    const piece = await page.getByTestId("node-far").boundingBox();
    const apart =
      (piece?.y ?? 0) >= (bar?.y ?? 0) + (bar?.height ?? 0) || (piece?.x ?? 0) + (piece?.width ?? 0) <= (bar?.x ?? 0);
    expect(apart).toBe(true);
  });
  await test.step("Shift+Enter goes back round, chips narrow, Escape gives the keys back", async () => {
    await field.fill("profile");
    await expect(page.locator(".find-count")).toHaveText("2 found");
    await page.keyboard.press("Shift+Enter");
    await expect(page.locator(".find-count")).toHaveText("2 of 2");
    await page.getByRole("button", { name: "Components 1" }).click();
    await expect(page.locator(".find-hit")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("search")).toHaveCount(0);
    await page.keyboard.press("Delete");
    await expect.poll(async () => (await readBoard(page)).edges).toHaveLength(0);
  });
});

test("Ctrl+Shift+F finds in all boards, opens the board and shows the piece", async ({ launch }) => {
  const { page } = await launch({ args: [writeBoardFile(FAR_APART)] });
  await page.getByRole("button", { name: "All boards" }).click();
  await page.getByRole("button", { name: "Open Far apart", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+n");
  await page.getByRole("button", { name: "Blank board" }).click();
  await expect.poll(() => shownTitle(page)).toBe("Untitled");
  await page.keyboard.press("Control+Shift+f");
  await page.getByRole("combobox", { name: "Find in all boards" }).fill("search tea");
  const hit = page.getByRole("listbox", { name: "Hits" }).getByRole("option").filter({ hasText: "Café profiles" });
  await expect(hit.locator("mark")).toHaveText(["search", "tea"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => shownTitle(page)).toBe("Far apart");
  await expect.poll(() => selected(page)).toEqual(["far"]);
  await expect(page.locator('[data-found="far"]')).toHaveCount(1);
});

const selected = async (page: Page): Promise<readonly string[]> =>
  (await readBoard(page)).nodes.filter((node) => node.selected).map(({ id }) => id);
