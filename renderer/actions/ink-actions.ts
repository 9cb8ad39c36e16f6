import { Eraser, Hand, MousePointer2, Pencil } from "lucide-react";
import { setTool } from "../ink/tool.ts";
import { clearSelection } from "../store/selection.ts";
import type { SessionState } from "../store/session.ts";
import { defineAction } from "./define-action.ts";

const canDraw = (state: SessionState): boolean => state.boardId !== null && !state.readOnly;

/** Actions that take a tool in hand. */
export const INK_ACTIONS = [
  defineAction({
    id: "select-tool",
    label: "Select",
    icon: MousePointer2,
    keys: "V",
    section: "Edit",
    words: ["tool", "pointer", "leave the pen"],
    perform: () => setTool({ tool: "select" }),
  }),
  defineAction({
    id: "hand-tool",
    label: "Move the view",
    icon: Hand,
    keys: "H",
    section: "View",
    words: ["tool", "hand", "pan", "grab", "scroll"],
    perform: () => setTool({ tool: "hand" }),
  }),
  defineAction({
    id: "pen-tool",
    label: "Draw with the pen",
    icon: Pencil,
    keys: "P",
    section: "Edit",
    words: ["tool", "freehand", "ink", "sketch"],
    enabled: canDraw,
    perform: () => {
      clearSelection();
      setTool({ tool: "pen" });
    },
  }),
  defineAction({
    id: "eraser-tool",
    label: "Erase pen strokes",
    icon: Eraser,
    keys: "Shift+P",
    section: "Edit",
    words: ["tool", "rubber", "ink"],
    enabled: canDraw,
    perform: () => {
      clearSelection();
      setTool({ tool: "eraser" });
    },
  }),
];
