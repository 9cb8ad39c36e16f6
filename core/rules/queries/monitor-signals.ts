import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";

/** Signals that a monitor says it watches, in lower case; one text with commas counts as a list. */
export function signalsOf(monitor: NodeRecord): readonly string[] {
  const value = monitor.props.signals;
  const parts = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return parts.map((part) => String(part).trim().toLowerCase()).filter((part) => part !== "");
}

/** Whether a monitor of the board says that it watches a signal with this word in its name. */
export const isSignalWatched = (graph: BoardGraph, word: string): boolean =>
  graph.nodesOf("monitor").some((node) => signalsOf(node).some((signal) => signal.includes(word)));
