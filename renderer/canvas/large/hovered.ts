import { create } from "zustand";
import type { RecordId } from "../../../core/model/records.ts";

/** What the pointer rests on, or null. */
export const useHovered = create<{ readonly id: RecordId | null }>(() => ({ id: null }));

export const setHovered = (id: RecordId | null): void => useHovered.setState({ id });

/** The pointer has left something; what it has reached meanwhile stays. */
export const leaveHovered = (id: RecordId): void => {
  if (useHovered.getState().id === id) setHovered(null);
};
