import { create } from "zustand";
import type { RecordId } from "../../core/model/records.ts";

/** How long the ring around a found piece stays, in ms. */
const RING_MS = 2400;

interface PulseState {
  /** The pieces with a ring around them. */
  readonly ids: readonly RecordId[];
  /** Counts the calls, so that the same piece can be shown twice in a row. */
  readonly turn: number;
}

/** What the canvas draws a ring around for a moment. */
export const usePulse = create<PulseState>(() => ({ ids: [], turn: 0 }));

/** Draws the eye to pieces of the board for a moment. */
export function pulse(ids: readonly RecordId[]): void {
  const turn = usePulse.getState().turn + 1;
  usePulse.setState({ ids, turn });
  setTimeout(() => {
    if (usePulse.getState().turn === turn) usePulse.setState({ ids: [] });
  }, RING_MS);
}
