import { type ReactNode, useState } from "react";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { findingKey, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { CARDS_AT_ONCE, shownCount } from "./shown-count.ts";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly card: (finding: Finding) => ReactNode;
}

/** The cards of one step, the first of them until more are asked for or one further down is opened. */
export function FindingList({ findings, card }: FindingListProps) {
  const [asked, setAsked] = useState(CARDS_AT_ONCE);
  const count = useUi(({ openFinding }) =>
    findings.length <= asked ? findings.length : shownCount(findings.map(findingKey), asked, openFinding),
  );
  const rest = findings.length - count;
  return (
    <>
      <ul>{findings.slice(0, count).map(card)}</ul>
      {rest === 0 ? null : (
        <Button small look="quiet" onClick={() => setAsked(count + CARDS_AT_ONCE)}>
          {`Show ${Math.min(rest, CARDS_AT_ONCE)} more of ${rest}`}
        </Button>
      )}
    </>
  );
}
