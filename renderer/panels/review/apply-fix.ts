import type { Doc } from "../../../core/model/doc.ts";
import { isEmptyPatch } from "../../../core/model/patch.ts";
import type { Finding, FixPlan } from "../../../core/rules/define-rule.ts";
import { planFix } from "../../../core/rules/engine.ts";
import { dispatch } from "../../store/dispatch.ts";
import { focusField } from "../../store/focus-field.ts";
import { settingsFor } from "../../store/review.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { undo } from "../../store/time-travel.ts";
import { findingKey, showTab, toast } from "../../store/ui.ts";
import { requestFit } from "../../store/viewport.ts";
import { focusNextCard } from "./focus-card.ts";

/** The plan that clears a finding on this board as it is now, or null. */
export const fixOf = (doc: Doc, finding: Finding): FixPlan | null => planFix(doc, finding, settingsFor(doc));

/** Applies the fix of a finding as one undo step and shows what came; a fix that only asks opens its field. */
export function applyFix(finding: Finding): void {
  const plan = fixOf(session.getState().doc, finding);
  if (plan === null) return;
  if (changesBoard(plan)) {
    if (plan.focus === undefined) focusNextCard(findingKey(finding));
    const patch = dispatch("apply-fix", { plan });
    if (isEmptyPatch(patch)) return;
    const added = patch.added.filter((record) => record.type === "node").map((record) => record.id);
    if (added.length > 0) {
      select(added);
      requestFit([...added, ...finding.at]);
    }
    toast(plan.label, "plain", { label: "Undo", run: undo });
  }
  if (plan.focus === undefined) return;
  focusField(plan.focus);
  showTab(plan.focus.record === "brief" ? "brief" : "properties");
}

const changesBoard = (plan: FixPlan): boolean =>
  [plan.add, plan.connect, plan.removeEdges, plan.setProps, plan.setFlow, plan.setBrief].some(
    (part) => (part?.length ?? 0) > 0,
  );
