import type { ElectronApplication, Page } from "@playwright/test";
import { expectAnnounced, hearAnnouncements } from "../support/e2e/announcements.ts";
import { expect, test } from "../support/e2e/app-test.ts";
import { command } from "../support/e2e/build-by-keys.ts";
import { callMain } from "../support/e2e/call-main.ts";

test("keys are chosen in the sheet, swapped with those of another action, and kept for the next start", async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  await chooseKeys(page, { id: "lock", label: "Lock or unlock" }, "Control+Alt+9");
  await expect(rowOf(page, "lock")).toContainText("Ctrl+Alt+9");
  await expect.poll(() => acceleratorOf(first.app, "Lock or Unlock")).toBe("CmdOrCtrl+Alt+9");
  await chooseKeys(page, { id: "duplicate", label: "Duplicate" }, "Control+g");
  await expect(page.getByRole("alert")).toHaveText("Ctrl+G belongs to “Put in a zone”.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "duplicate")).toContainText("Ctrl+G");
  await search(page, "Put in a zone");
  await expect(rowOf(page, "group")).toContainText("Ctrl+D");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectKeysWork(page);
  await first.app.close();
  const second = await launch({ userData: first.userData });
  await expectKeysWork(second.page);
  expect(await acceleratorOf(second.app, "Duplicate")).toBe("CmdOrCtrl+G");
  await resetAll(second.page);
  await expect.poll(async () => (await callMain(second.page, "preferences.get", {})).keymap).toEqual({});
  await expect.poll(() => acceleratorOf(second.app, "Duplicate")).toBe("CmdOrCtrl+D");
});

test("keys that the system needs are refused with the reason, and Escape keeps the old ones", async ({ launch }) => {
  const { page } = await launch();
  await chooseKeys(page, { id: "undo", label: "Undo" }, "Control+q");
  await expect(page.getByRole("alert")).toHaveText("Ctrl+Q cannot be given away. The system uses them. Press others.");
  await page.keyboard.press("Escape");
  await expect(rowOf(page, "undo")).toContainText("Ctrl+Z");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await rowOf(page, "undo").getByRole("button", { name: "Choose other keys" }).press("Enter");
  await page.getByRole("button", { name: "No keys" }).click();
  await expect(rowOf(page, "undo")).toContainText("None");
  await page.getByRole("button", { name: "Reset the keys of Undo" }).click();
  await expect(rowOf(page, "undo")).toContainText("Ctrl+Z");
});

test("a command that was used comes first the next time, and one that cannot be done says why", async ({ launch }) => {
  const { page } = await launch();
  const heard = await hearAnnouncements(page);
  await command(page, "Minimap");
  await page.keyboard.press("Control+Shift+P");
  const options = page.getByRole("dialog", { name: "Commands" }).getByRole("option");
  await expect(options.first()).toContainText("Minimap");
  await page.keyboard.type("duplicate");
  await expect(options.first()).toHaveText(/Duplicate.*Select something first\./);
  await page.keyboard.press("Enter");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+d");
  await expectAnnounced(heard, "Duplicate: Select something first.");
});

const rowOf = (page: Page, action: string) => page.getByTestId(`shortcut-${action}`);

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole("searchbox", { name: "Find an action or its keys" });
  await field.focus();
  await field.fill(words);
}

/** Opens the sheet if it is not open, finds the action and presses the keys for it. */
async function chooseKeys(
  page: Page,
  { id, label }: { readonly id: string; readonly label: string },
  keys: string,
): Promise<void> {
  if (!(await page.getByRole("dialog").isVisible())) await page.keyboard.press("?");
  await search(page, label);
  await rowOf(page, id).getByRole("button", { name: "Choose other keys" }).press("Enter");
  await expect(page.getByLabel(`New keys for ${label}`)).toBeFocused();
  await page.keyboard.press(keys);
}

/** The palette shows the chosen keys, and they do what they are for. */
async function expectKeysWork(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Duplicate");
  await expect(page.getByRole("option").first()).toContainText("Ctrl+G");
  await page.keyboard.press("Escape");
  const pieces = page.locator(".react-flow__node");
  const before = await pieces.count();
  await pieces.first().focus();
  await page.keyboard.press("Control+g");
  await expect(pieces).toHaveCount(before + 1);
  await page.keyboard.press("Control+z");
  await expect(pieces).toHaveCount(before);
}

async function resetAll(page: Page): Promise<void> {
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Reset all keys" }).click();
  await page.keyboard.press("Escape");
}

/** The keys that the menu bar shows for an entry. */
const acceleratorOf = (app: ElectronApplication, label: string): Promise<string | null> =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    return items.find((item) => item.label === wanted)?.accelerator?.toString() ?? null;
  }, label);
