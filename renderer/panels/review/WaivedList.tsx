import { ChevronRight } from "lucide-react";
import type { Finding } from "../../../core/rules/define-rule.ts";
import type { Review } from "../../../core/rules/review.ts";
import { dispatch } from "../../store/dispatch.ts";
import { findingKey } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { focusAfterReview } from "./focus-card.ts";

/** The finding is among the open ones again, and its card has the focus. */
function openAgain(finding: Finding, waiver: string): void {
  focusAfterReview([findingKey(finding)]);
  dispatch("unwaive", { id: waiver });
}

/** Findings set aside with a reason; each can be opened again. */
export function WaivedList({ waived }: { readonly waived: Review["waived"] }) {
  if (waived.length === 0) return null;
  return (
    <details className="review-more">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {waived.length === 1 ? "1 finding set aside" : `${waived.length} findings set aside`}
      </summary>
      <ul>
        {waived.map(({ finding, waiver }) => (
          <li key={waiver.id} className="waived">
            <p>{finding.message}</p>
            <p className="waived-reason">
              “{waiver.reason}”{waiver.owner === "" ? "" : ` — ${waiver.owner}`}
              {waiver.expires === undefined ? "" : `, until ${waiver.expires}`}
            </p>
            <Button small look="quiet" onClick={() => openAgain(finding, waiver.id)}>
              Open again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
