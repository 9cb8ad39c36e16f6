import { Pin, SlidersHorizontal } from "lucide-react";
import { fitIn } from "../../core/layout/fit-in.ts";
import { openLayoutPanel } from "../canvas/layout/layout-choice.ts";
import { glide } from "../canvas/view/glide.ts";
import { dispatch } from "../store/dispatch.ts";
import { areAllPinned } from "../store/selection.ts";
import { type SessionState, session } from "../store/session.ts";
import { defineAction } from "./define-action.ts";

const hasNode = ({ doc, selection, readOnly }: SessionState): boolean =>
  !readOnly && [...selection].some((id) => doc.get(id)?.type === "node");

/** Actions on how a board is laid out. */
export const LAYOUT_ACTIONS = [
  defineAction({
    id: "layout-choices",
    label: "Layout choices",
    icon: SlidersHorizontal,
    keys: "Mod+Shift+L",
    section: "View",
    words: ["swim lanes", "tree", "force", "spacing", "direction", "arrange", "top-down"],
    enabled: (state) => !state.readOnly && state.graph.nodes.length > 0,
    needs: "Add a component first.",
    perform: openLayoutPanel,
  }),
  defineAction({
    id: "fit-in",
    label: "Fit the selection in",
    keys: "Mod+Alt+L",
    section: "View",
    words: ["tidy", "new", "make room", "layout"],
    enabled: hasNode,
    needs: "Select a component first.",
    perform: () => {
      const { doc, selection } = session.getState();
      glide();
      dispatch("apply-layout", fitIn(doc, selection));
    },
  }),
  defineAction({
    id: "pin",
    label: "Pin or unpin",
    icon: Pin,
    keys: "Mod+Alt+P",
    section: "Edit",
    words: ["keep place", "layout", "fix", "nail"],
    enabled: hasNode,
    needs: "Select a component first.",
    perform: () => {
      const state = session.getState();
      dispatch("pin", { ids: [...state.selection], pinned: !areAllPinned(state) });
    },
  }),
];
