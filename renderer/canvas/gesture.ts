import { create } from "zustand";
import type { Doc } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Guide } from "./snap.ts";

/** What a drag or resize shows before it is done; the board itself changes once, at the end. */
export interface Gesture {
  /** The board as the command of the gesture would leave it now. */
  readonly preview: Doc | null;
  readonly guides: readonly Guide[];
  /** Zone that would receive the dragged records. */
  readonly dropZone: RecordId | null;
}

const IDLE: Gesture = { preview: null, guides: [], dropZone: null };

export const useGesture = create<Gesture>(() => IDLE);

export const showGesture = (gesture: Gesture): void => useGesture.setState(gesture);

export const endGesture = (): void => useGesture.setState(IDLE);
