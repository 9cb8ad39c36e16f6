import { ClipboardPaste, Copy, FileImage, FileText, Image, Scissors, Table, Workflow } from "lucide-react";
import { copyAs } from "../clipboard/copy-as.ts";
import { askWindow, pasteInPlace } from "../clipboard/paste-in-place.ts";
import type { SessionState } from "../store/session.ts";
import { type Action, defineAction } from "./define-action.ts";

const hasSelection = ({ selection }: SessionState): boolean => selection.size > 0;

const AS = [
  { format: "png", label: "Copy as PNG", icon: Image, words: ["picture", "image", "bitmap"] },
  { format: "svg", label: "Copy as SVG", icon: FileImage, words: ["drawing", "vector", "picture"] },
  { format: "text", label: "Copy as text", icon: FileText, words: ["outline", "list"] },
  { format: "markdown", label: "Copy as Markdown", icon: Table, words: ["table", "outline", "document"] },
  { format: "mermaid", label: "Copy as Mermaid", icon: Workflow, words: ["flowchart", "diagram", "code"] },
] as const;

/** Actions on the system clipboard; the keys of copy, cut and paste belong to the system. */
export const CLIPBOARD_ACTIONS: readonly Action[] = [
  defineAction({
    id: "copy",
    label: "Copy",
    icon: Copy,
    section: "Edit",
    needs: "Select something first.",
    enabled: hasSelection,
    perform: () => askWindow("copy"),
  }),
  defineAction({
    id: "cut",
    label: "Cut",
    icon: Scissors,
    section: "Edit",
    needs: "Select something first.",
    enabled: (state) => hasSelection(state) && !state.readOnly,
    perform: () => askWindow("cut"),
  }),
  defineAction({
    id: "paste",
    label: "Paste",
    icon: ClipboardPaste,
    section: "Edit",
    enabled: (state) => state.boardId !== null && !state.readOnly,
    needs: "Open a board first.",
    perform: () => askWindow("paste"),
  }),
  defineAction({
    id: "paste-in-place",
    label: "Paste in place",
    keys: "Mod+Shift+V",
    section: "Edit",
    words: ["same position"],
    enabled: (state) => state.boardId !== null && !state.readOnly,
    needs: "Open a board first.",
    perform: pasteInPlace,
  }),
  ...AS.map(({ format, ...action }) =>
    defineAction({
      id: `copy-as-${format}`,
      ...action,
      section: "Edit",
      enabled: (state) => state.boardId !== null,
      needs: "Open a board first.",
      perform: () => copyAs(format),
    }),
  ),
];
