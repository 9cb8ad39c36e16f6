import { create } from "zustand";
import type { Doc } from "../../../core/model/doc.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { FlowHit } from "./flow-at.ts";
import type { Guide } from "./guide.ts";

/** What a drag or resize shows before it is done; the board itself changes once, at the end. */
export interface Gesture {
  /** The board as the command of the gesture would leave it now. */
  readonly preview: Doc | null;
  readonly guides: readonly Guide[];
  /** Zone that would receive the dragged records. */
  readonly dropZone: RecordId | null;
  /** Flow that would be led through what is dragged. */
  readonly dropFlow: FlowHit | null;
}

const IDLE: Gesture = { preview: null, guides: [], dropZone: null, dropFlow: null };

export const useGesture = create<Gesture>(() => IDLE);

export const showGesture = (gesture: Partial<Gesture>): void => useGesture.setState({ ...IDLE, ...gesture });

export const endGesture = (): void => useGesture.setState(IDLE);
