import { create } from "zustand";
import type { StrokeRecord } from "../../core/model/records/stroke.ts";

/** What the pointer does on the canvas. */
export type Tool = "select" | "hand" | "pen" | "eraser";

/** Whether a press with that tool in hand is about pen strokes. */
export const isForInk = (tool: Tool): boolean => tool === "pen" || tool === "eraser";

interface ToolState {
  readonly tool: Tool;
  readonly color: StrokeRecord["color"];
  readonly width: StrokeRecord["width"];
}

/** The tool in hand and the ink of the pen; kept until the window closes. */
export const useTool = create<ToolState>(() => ({ tool: "select", color: "ink", width: 4 }));

/** Takes a tool in hand, or changes the ink. */
export const setTool = (change: Partial<ToolState>): void => useTool.setState(change);
