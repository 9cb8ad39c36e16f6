import { announce } from "../store/announce.ts";
import { focusCanvas, focusRecord } from "../store/focus-canvas.ts";
import { openProperties } from "../store/open-properties.ts";
import { defineAction } from "./define-action.ts";
import { onlySelected } from "./selected.ts";

/** Parts of the window in the order in which F6 goes through them, with how each is called. */
const REGIONS: readonly (readonly [selector: string, name: string])[] = [
  [".top-bar", "Board bar"],
  [".palette", "Components"],
  [".canvas", "Board"],
  [".outline", "Outline"],
  [".side-panel", "Panel"],
];

const FIELDS = "input, select, textarea, button, [tabindex='0']";

/** Actions that move the keys from one part of the window to another. */
export const FOCUS_ACTIONS = [
  defineAction({
    id: "properties",
    label: "Edit the properties",
    keys: "E",
    section: "Edit",
    words: ["inspector", "fields", "values", "panel"],
    needs: "Select something first.",
    enabled: (state) => state.selection.size > 0,
    perform: () => openProperties(null),
  }),
  defineAction({
    id: "next-region",
    label: "Next part of the window",
    keys: "F6",
    section: "View",
    words: ["focus", "panel", "pane", "region"],
    inText: true,
    perform: () => moveFocus(1),
  }),
  defineAction({
    id: "previous-region",
    label: "Previous part of the window",
    keys: "Shift+F6",
    section: "View",
    words: ["focus", "panel", "pane", "region"],
    inText: true,
    perform: () => moveFocus(-1),
  }),
];

function moveFocus(by: 1 | -1): void {
  const shown = REGIONS.filter(([selector]) => document.querySelector(selector) !== null);
  const active = document.activeElement;
  const at = shown.findIndex(([selector]) => active?.closest(selector) != null);
  const start = at === -1 && by === -1 ? 0 : at;
  const next = shown[(start + by + shown.length) % shown.length];
  if (next === undefined) return;
  const [selector, name] = next;
  announce(name, "region");
  if (selector === ".canvas") focusBoard();
  else document.querySelector<HTMLElement>(`${selector} :is(${FIELDS}):not(:disabled):not([tabindex="-1"])`)?.focus();
}

function focusBoard(): void {
  const id = onlySelected();
  if (id === null) focusCanvas();
  else focusRecord(id);
}
