import type { EdgeRecord } from "../model/records/edge.ts";
import { labelSize, PULLS, STRAIGHTNESS } from "./flow-weights.ts";
import type { FlatLine } from "./layered/flat-graph.ts";

/** A flow as a line between two boxes by index. */
export function toLine(edge: EdgeRecord, from: number, to: number): FlatLine {
  const text = edge.label?.trim() ?? "";
  const label = text === "" ? { along: 0, across: 0 } : labelSize(text);
  return { from, to, ...PULLS[edge.flow], straight: STRAIGHTNESS[edge.flow], label };
}
