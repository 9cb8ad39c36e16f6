import { ArrowDownToLine, ArrowUpToLine, BringToFront, ClipboardPaste, Paintbrush, SendToBack } from "lucide-react";
import { dispatch } from "../store/dispatch.ts";
import { type SessionState, session } from "../store/session.ts";
import { copiedStyle, copyStyle, pasteStyle } from "../store/style-clipboard.ts";
import { type Action, defineAction } from "./define-action.ts";

const ORDER = [
  { to: "front", label: "Bring to front", icon: BringToFront, keys: "Mod+Shift+]" },
  { to: "forward", label: "Bring forward", icon: ArrowUpToLine, keys: "Mod+]" },
  { to: "backward", label: "Send backward", icon: ArrowDownToLine, keys: "Mod+[" },
  { to: "back", label: "Send to back", icon: SendToBack, keys: "Mod+Shift+[" },
] as const;

const hasSelection = (state: SessionState): boolean => state.selection.size > 0;

/** Actions on what lies above what, and on looks. */
export const ORDER_ACTIONS: readonly Action[] = [
  ...ORDER.map(({ to, ...action }) =>
    defineAction({
      id: `order-${to}`,
      ...action,
      section: "Edit",
      words: ["z-order", "layer", "above", "below"],
      needs: "Select a component or note first.",
      enabled: (state) => !state.readOnly && hasLayer(state),
      perform: () => void dispatch("reorder", { ids: [...session.getState().selection], to }),
    }),
  ),
  defineAction({
    id: "copy-style",
    label: "Copy style",
    icon: Paintbrush,
    keys: "Mod+Alt+C",
    section: "Edit",
    words: ["format painter", "size", "colour", "looks"],
    needs: "Select something first.",
    enabled: hasSelection,
    perform: copyStyle,
  }),
  defineAction({
    id: "paste-style",
    label: "Paste style",
    icon: ClipboardPaste,
    keys: "Mod+Alt+V",
    section: "Edit",
    words: ["format painter", "size", "colour", "looks"],
    needs: "Copy a style first, and select what is to have it.",
    enabled: (state) => !state.readOnly && hasSelection(state) && copiedStyle() !== null,
    perform: pasteStyle,
  }),
];

const hasLayer = ({ doc, selection }: SessionState): boolean =>
  [...selection].some((id) => ["node", "note", "image", "stroke"].includes(doc.get(id)?.type ?? ""));
