import { ChevronRight } from "lucide-react";
import type { Finding, MissingValue } from "../../../core/rules/define-rule.ts";
import { focusField } from "../../store/focus-field.ts";
import { findingKey, showTab } from "../../store/ui.ts";
import { showFinding } from "./show-finding.ts";

/** Checks that could not be decided, with the values they need. */
export function UnsureList({ unsure }: { readonly unsure: readonly Finding[] }) {
  if (unsure.length === 0) return null;
  return (
    <details className="review-more">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {unsure.length === 1 ? "1 check needs more data" : `${unsure.length} checks need more data`}
      </summary>
      <ul>
        {unsure.map((finding) => (
          <li key={findingKey(finding)}>
            <button type="button" className="unsure" onClick={() => openNeed(finding, finding.needs[0])}>
              <span>{finding.message}</span>
              <span className="tag">{finding.code}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function openNeed(finding: Finding, need: MissingValue | undefined): void {
  if (need === undefined) showFinding(finding);
  else {
    focusField(need);
    showTab(need.record === "brief" ? "brief" : "properties");
  }
}
