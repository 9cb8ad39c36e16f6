import { expect, type Page } from "@playwright/test";
import type { HandWrittenBoard } from "./board-file.ts";
import { command, goTo } from "./build-by-keys.ts";

/** A board on which every panel has something to show. */
export const FULL_BOARD: HandWrittenBoard = {
  title: "Everything to see",
  stage: "production",
  nodes: [
    { id: "app", kind: "client-app", name: "App", x: 0, y: 0 },
    { id: "model", kind: "inference-service", name: "Model", x: 320, y: 0, zone: "online", props: { p99Ms: 40 } },
    { id: "lake", kind: "data-lake", name: "Lake", x: 640, y: 200 },
    { id: "prompts", kind: "prompt-registry", name: "Prompts", x: 0, y: 200 },
  ],
  edges: [
    { id: "asks", from: "app", to: "model", flow: "request" },
    { id: "strange", from: "lake", to: "app", flow: "control" },
  ],
  zones: [{ id: "online", name: "Online", plane: "online", x: 296, y: -44, w: 232, h: 132 }],
  notes: [{ id: "note", text: "Who owns the lake?", color: "yellow", x: 320, y: 200 }],
};

/** Something that can be on the screen: how it comes and by what one knows that it is there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** How it goes again; Escape when left out. */
  readonly close?: (page: Page) => Promise<void>;
}

const stay = async (): Promise<void> => undefined;

const dialog = (name: string, title: string, words: string): Screen => ({
  name,
  open: async (page) => {
    await command(page, words);
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
  },
});

const popover = (name: string, label: string | RegExp, keys: string, selected: string | null): Screen => ({
  name,
  open: async (page) => {
    if (selected !== null) await goTo(page, selected);
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog", { name: label })).toBeVisible();
  },
});

const properties = (name: string, piece: string): Screen => ({
  name,
  open: async (page) => {
    await goTo(page, piece);
    await page.keyboard.press("e");
    await expect(page.getByRole("tab", { name: "Properties" })).toHaveAttribute("aria-selected", "true");
  },
});

const tab = (name: string, key: string): Screen => ({
  name,
  open: async (page) => {
    await page.getByTestId("canvas").focus();
    await page.keyboard.press(key);
    await expect(page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
  },
  close: stay,
});

/** Every panel, dialog, menu and small window: a new one is one line here. */
export const SCREENS: readonly Screen[] = [
  { name: "board", open: stay },
  {
    name: "replay of the history",
    open: async (page) => {
      await command(page, "Replay from blank");
      await expect(page.getByRole("slider").first()).toBeVisible();
    },
    close: async (page) => {
      await command(page, "Back to the board");
      await expect(page.getByRole("slider")).toHaveCount(0);
    },
  },
  tab("Review", "r"),
  {
    name: "open finding",
    open: async (page) => {
      await expect(page.locator(".finding").first()).toBeVisible();
      await page.keyboard.press("F8");
      await expect(page.locator(".finding-open")).toBeVisible();
    },
    close: stay,
  },
  {
    name: "waive",
    open: async (page) => {
      await page.locator(".finding-open").getByRole("button", { name: "Not relevant here…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  tab("Brief", "b"),
  tab("Checklist", "c"),
  {
    name: "decisions",
    open: async (page) => {
      await command(page, "Show the decisions");
      await expect(page.getByRole("tab", { name: "Decisions" })).toHaveAttribute("aria-selected", "true");
    },
    close: stay,
  },
  {
    name: "a new decision",
    open: async (page) => {
      await command(page, "Record a decision");
      await expect(page.getByRole("tabpanel").getByRole("textbox").first()).toBeVisible();
    },
    close: stay,
  },
  {
    name: "writing a note",
    open: async (page) => {
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("n");
      await expect(page.getByLabel("Text of the note").first()).toBeFocused();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");
    },
  },
  {
    name: "history",
    open: async (page) => {
      await command(page, "History");
      await expect(page.getByRole("tab", { name: "History" })).toHaveAttribute("aria-selected", "true");
      await expect(page.getByText("Reading")).toHaveCount(0);
    },
    close: stay,
  },
  properties("properties of a component", "Model"),
  properties("properties of a zone", "Online"),
  {
    name: "properties of a note",
    open: async (page) => {
      await page.getByTestId("node-note").click();
      await page.keyboard.press("e");
      await expect(page.getByRole("tab", { name: "Properties" })).toHaveAttribute("aria-selected", "true");
    },
  },
  {
    name: "properties of a flow",
    open: async (page) => {
      await goTo(page, "Model");
      await page.keyboard.press("]");
      await page.keyboard.press("e");
      await expect(page.locator(".edge-ends")).toBeVisible();
    },
  },
  {
    name: "properties of several",
    open: async (page) => {
      await page.keyboard.press("Control+a");
      await page.keyboard.press("e");
      await expect(page.getByText("items selected")).toBeVisible();
    },
  },
  popover("add a component", "Add a component", "a", null),
  popover("next component", "What comes next?", "Control+ArrowRight", "Model"),
  popover("target of a flow", /^Connect Model to/, "k", "Model"),
  popover("change kind", /^Change into/, "f", "Model"),
  popover("meaning of a zone", /^What does the zone mean/, "f", "Online"),
  popover("zone to move into", /^Move into which zone/, "Shift+Z", "Lake"),
  {
    name: "kind of flow",
    open: async (page) => {
      await goTo(page, "App");
      await page.keyboard.press("]");
      await page.keyboard.press("f");
      await expect(page.getByRole("dialog", { name: "Kind of flow" })).toBeVisible();
    },
  },
  {
    name: "menu of a component",
    open: async (page) => {
      await page.getByTestId("node-model").click({ button: "right" });
      await expect(page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "menu of the canvas",
    open: async (page) => {
      await page.getByTestId("canvas").click({ button: "right", position: { x: 40, y: 40 } });
      await expect(page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "layout choices",
    open: async (page) => {
      await command(page, "Layout choices");
      await expect(page.getByLabel("Layout choices").first()).toBeVisible();
    },
  },
  {
    name: "two open boards",
    open: async (page) => {
      await command(page, "New board from Real-time fraud");
      await expect(page.getByRole("navigation", { name: "Open boards" })).toBeVisible();
    },
    close: (page) => command(page, "Close the board's tab"),
  },
  {
    name: "commands",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
    },
  },
  {
    name: "commands without a hit",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("qqqq");
      await expect(page.getByText("Nothing is called")).toBeVisible();
    },
  },
  {
    name: "find in the board",
    open: async (page) => {
      await page.keyboard.press("Control+f");
      await page.keyboard.type("mod");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "find in all boards",
    open: async (page) => {
      await page.keyboard.press("Control+Shift+F");
      await page.keyboard.type("lake");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "menu of a board",
    open: async (page) => {
      await command(page, "All boards");
      await page
        .getByRole("button", { name: /^More for/ })
        .first()
        .click();
      await expect(page.getByRole("menu")).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    },
  },
  dialog("boards", "Boards", "All boards"),
  dialog("new board", "New board", "New board"),
  dialog("export", "Export", "Export"),
  dialog("shortcuts", "Keyboard shortcuts", "Keyboard shortcuts"),
  {
    name: "choosing keys",
    open: async (page) => {
      await command(page, "Keyboard shortcuts");
      await page.getByTestId("shortcut-undo").getByRole("button", { name: "Choose other keys" }).press("Enter");
      await page.keyboard.press("Control+d");
      await expect(page.getByText("belongs to")).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "messages",
    open: async (page) => {
      await goTo(page, "Model");
      await page.keyboard.press("k");
      await page.keyboard.type("Prompts");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "tabs",
    open: async (page) => {
      await command(page, "New board");
      await page.getByRole("button", { name: "Blank board" }).click();
      await expect(page.locator(".board-tab")).toHaveCount(2);
    },
    close: stay,
  },
  {
    name: "question before the bin is emptied",
    open: async (page) => {
      await command(page, "All boards");
      await page.getByRole("button", { name: "Open Untitled", exact: true }).press("Delete");
      await page.getByRole("radio", { name: "Bin" }).click();
      await page.getByRole("button", { name: "Empty bin…" }).click();
      await expect(page.getByRole("alertdialog")).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("alertdialog")).toHaveCount(0);
      await page.keyboard.press("Escape");
    },
  },
];
