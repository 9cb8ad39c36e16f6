import type { Finding, Severity } from "../../../core/rules/define-rule.ts";
import type { Review } from "../../../core/rules/review.ts";
import { session } from "../../store/session.ts";
import { findingKey, setUi, showTab } from "../../store/ui.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const NONE: readonly Finding[] = [];
let indexed: { readonly review: Review; readonly byId: ReadonlyMap<string, readonly Finding[]> } | null = null;

/** The findings that name a record, the worst first. */
export function findingsAt(review: Review | null, id: string): readonly Finding[] {
  if (review === null) return NONE;
  if (indexed?.review !== review) indexed = { review, byId: indexFindings(review.findings) };
  return indexed.byId.get(id) ?? NONE;
}

/** Opens the worst finding of a record in the review panel. */
export function openFirstFinding(id: string): void {
  const [finding] = findingsAt(session.getState().review, id);
  if (finding === undefined) return;
  showTab("review");
  setUi({ openFinding: findingKey(finding) });
}

function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byId = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    for (const id of new Set(finding.at)) {
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [finding]);
      else list.push(finding);
    }
  }
  return byId;
}
