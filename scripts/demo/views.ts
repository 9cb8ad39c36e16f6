import type { Page } from "@playwright/test";

/** Something the window can show, and how it gets there and back. */
export interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly close: (page: Page) => Promise<void>;
}

const pressEscape = (page: Page): Promise<void> => page.keyboard.press("Escape");
const stay = async (): Promise<void> => undefined;

/** Does an action by its name in the command palette. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Commands" }).getByRole("combobox").fill(words);
  await page.getByRole("dialog", { name: "Commands" }).getByRole("option", { name: words }).first().click();
}

const byCommand = (name: string, words: string, close = pressEscape): View => ({
  name,
  open: (page) => command(page, words),
  close,
});

const ofComponent = (name: string, then: (page: Page) => Promise<void>, close = pressEscape): View => ({
  name,
  open: async (page) => {
    await page.keyboard.press("Escape");
    await page.locator('[data-testid^="node-"]').first().focus();
    await page.keyboard.press("Enter").then(() => page.keyboard.press("Escape"));
    await then(page);
  },
  close,
});

/** Every panel and dialog of the window; each gets a picture in light and in dark. */
export const VIEWS: readonly View[] = [
  byCommand("review", "Show the review", stay),
  {
    name: "review-card",
    open: (page) => page.keyboard.press("F8"),
    close: stay,
  },
  byCommand("layout-choices", "Layout choices"),
  ofComponent("properties", (page) => page.keyboard.press("e"), stay),
  byCommand("brief", "Show the brief", stay),
  byCommand("checklist", "Show the checklist", stay),
  byCommand("decisions", "Show the decisions", stay),
  byCommand("outline", "Outline table", (page) => command(page, "Outline table")),
  byCommand("history", "History", stay),
  {
    name: "compare",
    open: async (page) => {
      await page
        .getByRole("button", { name: /^Compare the board after/ })
        .last()
        .click({ force: true });
      await page.getByTestId("panel-compare").waitFor();
    },
    close: (page) => page.getByRole("button", { name: "Back to history" }).click(),
  },
  byCommand("boards", "All boards"),
  {
    name: "boards-chosen",
    open: async (page) => {
      await command(page, "All boards");
      await page.getByLabel("Find a board").press("ArrowDown");
      await page.keyboard.press("Control+a");
    },
    close: async (page) => {
      await pressEscape(page);
      await pressEscape(page);
    },
  },
  {
    name: "bin",
    open: async (page) => {
      await command(page, "All boards");
      await page.getByRole("radio", { name: "Bin" }).click();
    },
    close: pressEscape,
  },
  byCommand("new-board", "New board"),
  byCommand("export", "Export"),
  byCommand("shortcuts", "Keyboard shortcuts"),
  {
    name: "shortcuts-conflict",
    open: async (page) => {
      await command(page, "Keyboard shortcuts");
      await page.getByTestId("shortcut-undo").getByRole("button", { name: "Choose other keys" }).press("Enter");
      await page.keyboard.press("Control+d");
    },
    close: async (page) => {
      await pressEscape(page);
      await pressEscape(page);
    },
  },
  byCommand("new-decision", "Record a decision", stay),
  {
    name: "writing-a-note",
    open: async (page) => {
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("n");
      await page.getByLabel("Text of the note").first().waitFor();
    },
    close: async (page) => {
      await pressEscape(page);
      await page.keyboard.press("Control+z");
    },
  },
  byCommand("replay", "Replay from blank", (page) => command(page, "Back to the board")),
  ofComponent("change-kind", (page) => page.keyboard.press("f")),
  ofComponent("connect-to", (page) => page.keyboard.press("k")),
  ofComponent("menu-of-a-component", (page) =>
    page.locator('[data-testid^="node-"]').first().click({ button: "right" }),
  ),
  ofComponent("save-stencil", (page) => command(page, "Save as a stencil")),
  {
    name: "commands",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("add");
    },
    close: pressEscape,
  },
  {
    name: "find",
    open: async (page) => {
      await page.keyboard.press("Control+f");
      await page.keyboard.type("feature");
    },
    close: pressEscape,
  },
  {
    name: "find-in-all-boards",
    open: async (page) => {
      await page.keyboard.press("Control+Shift+F");
      await page.keyboard.type("feature");
    },
    close: pressEscape,
  },
  {
    name: "add-a-component",
    open: async (page) => {
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("a");
    },
    close: pressEscape,
  },
];
