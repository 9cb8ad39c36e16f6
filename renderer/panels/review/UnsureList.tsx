import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { Finding, MissingValue } from "../../../core/rules/define-rule.ts";
import { focusField } from "../../store/focus-field.ts";
import { useSession } from "../../store/session.ts";
import { findingKey, showTab } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { FindingList } from "./FindingList.tsx";
import { needText } from "./need-text.ts";
import { showFinding } from "./show-finding.ts";

/** Checks that could not be decided, with the values they need; drawn only once it is opened, for a large board has hundreds. */
export function UnsureList({ unsure }: { readonly unsure: readonly Finding[] }) {
  const [isOpen, setOpen] = useState(false);
  if (unsure.length === 0) return null;
  return (
    <details className="review-more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {unsure.length === 1 ? "1 check needs more data" : `${unsure.length} checks need more data`}
      </summary>
      {isOpen ? (
        <FindingList findings={unsure} card={(each) => <UnsureCheck key={findingKey(each)} finding={each} />} />
      ) : null}
    </details>
  );
}

function UnsureCheck({ finding }: { readonly finding: Finding }) {
  return (
    <li>
      <button type="button" className="unsure" onClick={() => showFinding(finding)}>
        <span>{finding.message}</span>
        <span className="tag">{finding.code}</span>
      </button>
      <NeedList needs={finding.needs} />
    </li>
  );
}

/** The values that a check needs; a click opens the field of one. */
function NeedList({ needs }: { readonly needs: readonly MissingValue[] }) {
  const doc = useSession((state) => state.doc);
  return (
    <div className="needs">
      {needs.map((need) => (
        <Button key={`${need.record}.${need.field}`} small look="quiet" onClick={() => openNeed(need)}>
          {needText(doc, need)}
        </Button>
      ))}
    </div>
  );
}

function openNeed(need: MissingValue): void {
  focusField(need);
  showTab(need.record === "brief" ? "brief" : "properties");
}
