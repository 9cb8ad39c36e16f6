import { Maximize, Workflow, ZoomIn, ZoomOut } from "lucide-react";
import { runLayout } from "../canvas/run-layout.ts";
import { call } from "../desktop.ts";
import { session } from "../store/session.ts";
import { mapIsShown, setUi, useUi } from "../store/ui.ts";
import { requestFit, requestZoom } from "../store/viewport.ts";
import { isDark } from "../styles/use-theme.ts";
import { defineAction } from "./define-action.ts";

/** Actions on what is shown and where. */
export const VIEW_ACTIONS = [
  defineAction({
    id: "layout",
    label: "Lay out",
    icon: Workflow,
    keys: "L",
    section: "View",
    enabled: (state) => !state.readOnly && state.graph.nodes.length > 0,
    perform: () => runLayout(),
  }),
  defineAction({
    id: "layout-selection",
    label: "Lay out the selection",
    keys: "Shift+L",
    section: "View",
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
    inText: true,
    perform: () => requestZoom("out"),
  }),
  defineAction({
    id: "zoom-actual",
    label: "Zoom to 100 %",
    keys: "Mod+0",
    alsoKeys: ["0"],
    section: "View",
    inText: true,
    perform: () => requestZoom("actual"),
  }),
  defineAction({
    id: "fit",
    label: "Show the whole board",
    icon: Maximize,
    keys: "1",
    section: "View",
    perform: () => requestFit(),
  }),
  defineAction({
    id: "fit-selection",
    label: "Show the selection",
    keys: "2",
    section: "View",
    enabled: (state) => state.selection.size > 0,
    perform: () => requestFit([...session.getState().selection]),
  }),
  defineAction({
    id: "search-components",
    label: "Search components",
    keys: "/",
    section: "View",
    perform: () => focusPaletteSearch(),
  }),
  defineAction({
    id: "toggle-minimap",
    label: "Minimap",
    keys: "M",
    section: "View",
    perform: () => setUi({ minimapOpen: !mapIsShown(useUi.getState()) }),
  }),
  defineAction({
    id: "toggle-snap",
    label: "Snap to grid",
    keys: "G",
    section: "View",
    perform: () => setUi({ snap: !useUi.getState().snap }),
  }),
  defineAction({
    id: "toggle-theme",
    label: "Light or dark theme",
    section: "View",
    perform: () => call("app.setTheme", { theme: isDark() ? "light" : "dark" }).then(() => undefined),
  }),
  defineAction({
    id: "shortcuts",
    label: "Keyboard shortcuts",
    keys: "?",
    section: "View",
    perform: () => setUi({ dialog: "shortcuts" }),
  }),
];

function focusPaletteSearch(): void {
  setUi({ paletteOpen: true });
  requestAnimationFrame(() => document.getElementById("palette-search")?.focus());
}
