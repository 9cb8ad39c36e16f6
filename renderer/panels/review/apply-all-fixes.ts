import { fixAll } from "../../../core/review/fix-all.ts";
import { commandEnv } from "../../store/command-env.ts";
import { commitRun } from "../../store/dispatch.ts";
import { settingsFor } from "../../store/review.ts";
import { session } from "../../store/session.ts";
import { undo } from "../../store/time-travel.ts";
import { toast } from "../../store/ui.ts";
import { requestFit } from "../../store/viewport.ts";
import { focusFirstCard } from "./focus-card.ts";

/** Applies every fix that changes the drawing, clears its finding and brings no error, as one undo step. */
export function applyAllFixes(): void {
  const { doc } = session.getState();
  const { patch, doc: after, applied } = fixAll(doc, settingsFor(doc), commandEnv);
  if (applied.length === 0) {
    toast("No finding can be fixed without a decision of yours.", "warning");
    return;
  }
  const label = applied.length === 1 ? "Fix 1 finding" : `Fix ${applied.length} findings`;
  focusFirstCard();
  commitRun("fix-all", { patch, doc: after, group: null, label, undoable: true });
  requestFit();
  toast(`${label.replace("Fix", "Fixed")}.`, "plain", { label: "Undo", run: undo });
}
