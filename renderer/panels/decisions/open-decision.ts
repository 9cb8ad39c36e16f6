import { create } from "zustand";
import type { RecordId } from "../../../core/model/records.ts";
import { showTab } from "../../store/ui.ts";

interface OpenDecision {
  /** The card whose form is open, or null. */
  readonly id: RecordId | null;
  /** Whether its title waits for the focus. */
  readonly isNew: boolean;
}

/** Which decision card is open. */
export const useOpenDecision = create<OpenDecision>(() => ({ id: null, isNew: false }));

/** Opens a card in its panel, or closes the open one with null. */
export function openDecision(id: RecordId | null, isNew = false): void {
  useOpenDecision.setState({ id, isNew });
  if (id !== null) showTab("decisions");
}
