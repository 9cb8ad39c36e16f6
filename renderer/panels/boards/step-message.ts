import { keysFor } from "../../actions/bindings.ts";
import { shownKeys } from "../../actions/keys.ts";
import { getAction } from "../../actions/registry.ts";
import { type LibraryStep, noteStep, takeBack } from "../../store/library-steps.ts";
import { closeToast, toast } from "../../store/ui.ts";

/** Notes something done in the list of boards, and says it with the way back. */
export function noteWithMessage(step: Omit<LibraryStep, "closeMessage">): void {
  const noted: LibraryStep = { ...step, closeMessage: () => closeToast(message) };
  const message = toast(step.done, "plain", { label: `Undo${keysOfUndo()}`, run: () => void takeBack(noted) });
  noteStep(noted);
}

function keysOfUndo(): string {
  const action = getAction("undo");
  const [first] = action === null ? [] : keysFor(action);
  return first === undefined ? "" : ` (${shownKeys(first)})`;
}
