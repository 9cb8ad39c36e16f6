import { create } from "zustand";
import type { RecordId } from "../../../core/model/records.ts";

/** The straight part of a flow that the keyboard moves: its number from the source, or null for the one that suits the arrow. */
export const useChosenPart = create<{ readonly flow: RecordId | null; readonly at: number | null }>(() => ({
  flow: null,
  at: null,
}));

/** The part chosen on a flow, or null. */
export function chosenPartOf(flow: RecordId): number | null {
  const chosen = useChosenPart.getState();
  return chosen.flow === flow ? chosen.at : null;
}

export const choosePart = (flow: RecordId, at: number | null): void => useChosenPart.setState({ flow, at });
