import { ChevronRight } from "lucide-react";
import { boardOf } from "../../../core/model/doc.ts";
import { dispatch } from "../../store/dispatch.ts";
import { findRule } from "../../store/own-rules.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { focusFirstCard } from "./focus-card.ts";

/** Rules whose severity was changed on this board, so that one that is off can be found again. */
export function AdjustedRules() {
  const severities = useSession((state) => boardOf(state.doc).review?.severities);
  const readOnly = useSession((state) => state.readOnly);
  const entries = Object.entries(severities ?? {});
  if (entries.length === 0) return null;
  return (
    <details className="review-more">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {entries.length === 1 ? "1 rule adjusted" : `${entries.length} rules adjusted`}
      </summary>
      <ul>
        {entries.map(([code, severity]) => (
          <li key={code} className="waived">
            <p>
              {code} {findRule(code)?.meta.title ?? ""}: {severity}
            </p>
            <Button
              small
              look="quiet"
              disabled={readOnly}
              onClick={() => {
                focusFirstCard();
                dispatch("set-review", { rule: code, severity: null });
              }}
            >
              Back to the rule's own
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
