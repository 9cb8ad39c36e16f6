import { Command, Maximize, Table2, Workflow, ZoomIn, ZoomOut } from "lucide-react";
import { runLayout } from "../canvas/layout/run-layout.ts";
import { call } from "../desktop.ts";
import { focusCanvas, focusRecord } from "../store/focus-canvas.ts";
import { session } from "../store/session.ts";
import { mapIsShown, setUi, useUi } from "../store/ui.ts";
import { requestFit, requestZoom } from "../store/viewport.ts";
import { isDark } from "../styles/use-theme.ts";
import { defineAction } from "./define-action.ts";
import { onlySelected } from "./selected.ts";

/** Actions on what is shown and where. */
export const VIEW_ACTIONS = [
  defineAction({
    id: "layout",
    label: "Lay out",
    icon: Workflow,
    keys: "L",
    section: "View",
    words: ["arrange", "tidy", "auto layout", "order"],
    needs: "There is nothing to lay out yet.",
    enabled: (state) => !state.readOnly && state.graph.nodes.length > 0,
    perform: () => runLayout(),
  }),
  defineAction({
    id: "layout-selection",
    label: "Lay out the selection",
    keys: "Shift+L",
    section: "View",
    words: ["arrange", "tidy"],
    needs: "Select at least two components first.",
    enabled: (state) => !state.readOnly && state.selection.size > 1,
    perform: () => runLayout([...session.getState().selection]),
  }),
  defineAction({
    id: "zoom-in",
    label: "Zoom in",
    icon: ZoomIn,
    keys: "Mod+=",
    alsoKeys: ["Mod++", "="],
    section: "View",
    words: ["larger", "magnify"],
    inText: true,
    perform: () => requestZoom("in"),
  }),
  defineAction({
    id: "zoom-out",
    label: "Zoom out",
    icon: ZoomOut,
    keys: "Mod+-",
    alsoKeys: ["-"],
    section: "View",
    words: ["smaller"],
    inText: true,
    perform: () => requestZoom("out"),
  }),
  defineAction({
    id: "zoom-actual",
    label: "Zoom to 100 %",
    keys: "Mod+0",
    alsoKeys: ["0", "Shift+0"],
    section: "View",
    words: ["real size", "reset zoom"],
    inText: true,
    perform: () => requestZoom("actual"),
  }),
  defineAction({
    id: "fit",
    label: "Show the whole board",
    icon: Maximize,
    keys: "1",
    alsoKeys: ["Shift+1"],
    section: "View",
    words: ["zoom to fit", "everything", "overview"],
    perform: () => requestFit(),
  }),
  defineAction({
    id: "fit-selection",
    label: "Show the selection",
    keys: "2",
    alsoKeys: ["Shift+2"],
    section: "View",
    words: ["zoom to selection"],
    needs: "Select something first.",
    enabled: (state) => state.selection.size > 0,
    perform: () => requestFit([...session.getState().selection]),
  }),
  defineAction({
    id: "search-components",
    label: "Search components",
    keys: "/",
    section: "View",
    words: ["palette", "stencils", "add"],
    perform: () => focusPaletteSearch(),
  }),
  defineAction({
    id: "toggle-minimap",
    label: "Minimap",
    keys: "M",
    section: "View",
    words: ["map", "overview"],
    perform: () => setUi({ minimapOpen: !mapIsShown(useUi.getState()) }),
  }),
  defineAction({
    id: "toggle-snap",
    label: "Snap to grid",
    keys: "G",
    section: "View",
    words: ["grid", "align"],
    perform: () => setUi({ snap: !useUi.getState().snap }),
  }),
  defineAction({
    id: "toggle-guides",
    label: "Guides while dragging",
    keys: "Shift+G",
    section: "View",
    words: ["smart guides", "align", "snap to others", "gaps"],
    perform: () => setUi({ guides: !useUi.getState().guides }),
  }),
  defineAction({
    id: "toggle-grid",
    label: "Dots of the grid",
    section: "View",
    words: ["show grid", "background"],
    perform: () => setUi({ grid: !useUi.getState().grid }),
  }),
  defineAction({
    id: "toggle-theme",
    label: "Light or dark theme",
    section: "View",
    words: ["colours", "mode", "night"],
    perform: () => call("app.setTheme", { theme: isDark() ? "light" : "dark" }).then(() => undefined),
  }),
  defineAction({
    id: "outline",
    label: "Outline table",
    icon: Table2,
    keys: "Mod+Shift+O",
    section: "View",
    words: ["list", "tree", "table", "spreadsheet", "screen reader", "flows"],
    inText: true,
    needs: "No board is open.",
    enabled: (state) => state.boardId !== null,
    perform: toggleOutline,
  }),
  defineAction({
    id: "commands",
    label: "Commands…",
    icon: Command,
    keys: "Mod+K",
    alsoKeys: ["Mod+Shift+P"],
    section: "View",
    words: ["palette", "search everything"],
    inText: true,
    perform: () => setUi({ dialog: "commands" }),
  }),
  defineAction({
    id: "shortcuts",
    label: "Keyboard shortcuts",
    keys: "?",
    section: "View",
    words: ["keys", "hotkeys", "bindings", "help"],
    perform: () => setUi({ dialog: "shortcuts" }),
  }),
];

function focusPaletteSearch(): void {
  setUi({ paletteOpen: true });
  requestAnimationFrame(() => document.getElementById("palette-search")?.focus());
}

function toggleOutline(): void {
  const wasOpen = useUi.getState().outlineOpen;
  setUi({ outlineOpen: !wasOpen });
  const id = onlySelected();
  if (wasOpen && id !== null) focusRecord(id);
  else if (wasOpen) focusCanvas();
}
