import { PanelLeft, PanelRight } from "lucide-react";
import { setUi, useUi } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

/** Actions that show and hide what stands beside the board. */
export const PANEL_ACTIONS = [
  defineAction({
    id: "toggle-components",
    label: "Components beside the board",
    icon: PanelLeft,
    keys: "Mod+\\",
    section: "View",
    words: ["palette", "sidebar", "stencils", "hide", "show", "left"],
    inText: true,
    perform: () => setUi({ paletteOpen: !useUi.getState().paletteOpen }),
  }),
  defineAction({
    id: "toggle-panel",
    label: "Panel beside the board",
    icon: PanelRight,
    keys: "Mod+Shift+\\",
    section: "View",
    words: ["sidebar", "inspector", "review", "hide", "show", "right"],
    inText: true,
    perform: () => setUi({ sideOpen: !useUi.getState().sideOpen }),
  }),
];
