import type { Finding } from "../../../core/rules/define-rule.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { findingKey, setUi, showTab, useUi } from "../../store/ui.ts";
import { requestCenter, requestFit } from "../../store/viewport.ts";
import { filterFindings } from "./filter-findings.ts";

/** Selects what a finding names and brings it into view. */
export function showFinding(finding: Finding): void {
  const drawn = finding.at.filter((id) => {
    const type = session.getState().doc.get(id)?.type;
    return type !== undefined && type !== "brief" && type !== "board";
  });
  if (drawn.length === 0) return;
  select(drawn);
  const [first] = drawn;
  if (drawn.length === 1 && first !== undefined) requestCenter(first);
  else requestFit(drawn);
}

/** Opens the next finding of the panel, or the one before it; the list wraps round. */
export function stepFinding(by: 1 | -1): void {
  const { openFinding, reviewFilter } = useUi.getState();
  const findings = filterFindings(session.getState().review?.findings ?? [], reviewFilter);
  if (findings.length === 0) return;
  const at = findings.findIndex((finding) => findingKey(finding) === openFinding);
  const start = at === -1 && by === -1 ? 0 : at;
  const next = findings[(start + by + findings.length) % findings.length];
  if (next === undefined) return;
  showTab("review");
  setUi({ openFinding: findingKey(next) });
  showFinding(next);
}
