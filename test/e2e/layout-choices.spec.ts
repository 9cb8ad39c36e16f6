import { expect, test } from "../support/e2e/app-test.ts";
import { readBoard } from "../support/e2e/read-board.ts";

test("a layout is chosen with a preview, left without a change, applied and undone in one step", async ({ launch }) => {
  const { page } = await launch();
  const panel = page.getByTestId("layout-panel");
  const placesNow = async () => (await readBoard(page)).nodes.map(({ id, box }) => ({ id, x: box.x, y: box.y }));
  const before = await placesNow();

  await page.keyboard.press("Control+Shift+L");
  await expect(panel).toBeVisible();
  await panel.getByRole("radio", { name: "Swim lanes" }).click();
  await expect(page.getByTestId("apply-layout")).toBeEnabled();
  await expect.poll(placesNow).not.toEqual(before);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect.poll(placesNow).toEqual(before);
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeDisabled();

  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByTestId("apply-layout")).toBeEnabled();
  await page.getByTestId("apply-layout").click();
  await expect(panel).toBeHidden();
  await expect.poll(placesNow).not.toEqual(before);
  await page.keyboard.press("Control+z");
  await expect.poll(placesNow).toEqual(before);
});

test("keys in the layout panel are its own, and Escape on the board or the find bar ends the preview", async ({
  launch,
}) => {
  const { page } = await launch();
  const panel = page.getByTestId("layout-panel");
  const undo = page.getByRole("button", { name: /^Undo/ });
  await page.getByTestId("node-rk").click();
  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByTestId("apply-layout")).toBeEnabled();
  await page.keyboard.press("ArrowRight");
  await expect(panel.getByRole("radio", { name: "Swim lanes" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.locator(":focus")).toHaveCount(1);
  await page.getByTestId("canvas").focus();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();

  await page.keyboard.press("Control+Shift+L");
  await expect(panel).toBeVisible();
  await page.getByTestId("canvas").focus();
  await page.keyboard.press("Control+f");
  await expect(page.getByRole("search", { name: "Find in this board" })).toBeVisible();
  await expect(panel).toBeHidden();
  await expect(undo).toBeDisabled();
});
