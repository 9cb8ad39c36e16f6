import { ChevronRight, WandSparkles } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import type { Finding, Severity } from "../../../core/rules/define-rule.ts";
import { findRule } from "../../store/own-rules.ts";
import { type SessionState, session, useSession } from "../../store/session.ts";
import { findingKey, setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { keepUnits } from "../../ui/keep-units.ts";
import { applyFix, fixOf } from "./apply-fix.ts";
import { RuleAdjustments } from "./RuleAdjustments.tsx";
import { SeverityIcon } from "./SeverityIcon.tsx";
import { showFinding } from "./show-finding.ts";
import { useCardFocus } from "./use-card-focus.ts";

interface FindingCardProps {
  readonly code: string;
  /** Key of the finding; the card holds no finding, so that an old one does not keep its whole board alive. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One finding: the message; opened, also why, what to do, the fix and the waiver. Drawn again only when it says something else. */
export const FindingCard = memo(function FindingCard({ code, id, severity, message }: FindingCardProps) {
  const open = useUi((state) => state.openFinding === id);
  const card = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useCardFocus(id, head);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <li ref={card} className={`finding ${open ? "finding-open" : ""}`} data-testid={`finding-${code}`}>
      <button ref={head} type="button" className="finding-head" aria-expanded={open} onClick={() => toggleFinding(id)}>
        <SeverityIcon severity={severity} />
        <span className="finding-message">{keepUnits(message)}</span>
        <ChevronRight size={14} className="finding-arrow" aria-hidden="true" />
      </button>
      {open ? <FindingBody id={id} /> : null}
    </li>
  );
});

function toggleFinding(id: string): void {
  const isOpen = useUi.getState().openFinding === id;
  setUi({ openFinding: isOpen ? null : id });
  const finding = isOpen ? undefined : findingAt(session.getState(), id);
  if (finding !== undefined) showFinding(finding);
}

const findingAt = ({ review }: SessionState, id: string): Finding | undefined =>
  review?.findings.find((finding) => findingKey(finding) === id);

function FindingBody({ id }: { readonly id: string }) {
  const finding = useSession((state) => findingAt(state, id));
  return finding === undefined ? null : <FindingDetails finding={finding} />;
}

function FindingDetails({ finding }: { readonly finding: Finding }) {
  const readOnly = useSession((state) => state.readOnly);
  const doc = useSession((state) => state.doc);
  const rule = findRule(finding.code);
  const fix = fixOf(doc, finding);
  if (rule === null) return null;
  const { why, help, unless, interview, sources } = rule.meta;
  return (
    <div className="finding-body">
      <Reopened finding={finding} />
      <dl>
        <dt>Why it matters</dt>
        <dd>{why}</dd>
        <dt>What to do</dt>
        <dd>{help}</dd>
        {interview === undefined ? null : (
          <>
            <dt>Say it in an interview</dt>
            <dd>{interview}</dd>
          </>
        )}
        <dt>When it does not apply</dt>
        <dd>{unless}</dd>
      </dl>
      <p className="finding-source">
        {finding.code} · {sources.join("; ")}
      </p>
      <div className="button-row">
        {fix === null ? null : (
          <Button
            look="primary"
            small
            disabled={readOnly}
            onClick={() => applyFix(finding)}
            data-testid={`fix-${finding.code}`}
          >
            <WandSparkles size={14} aria-hidden="true" />
            {fix.label}
          </Button>
        )}
        <Button
          small
          disabled={readOnly}
          onClick={() => setUi({ dialog: "waive", waiving: { code: finding.code, at: finding.at } })}
        >
          Not relevant here…
        </Button>
      </div>
      <RuleAdjustments rule={rule} />
    </div>
  );
}

/** Says that the finding was once set aside, with which reason, and why it is open again. */
function Reopened({ finding }: { readonly finding: Finding }) {
  const reopened = useSession((state) => state.review?.reopened.find((entry) => entry.finding === finding));
  if (reopened === undefined) return null;
  const { waiver, why } = reopened;
  return (
    <p className="finding-reopened">
      Set aside before{waiver.owner === "" ? "" : ` by ${waiver.owner}`}: “{waiver.reason}” Open again because{" "}
      {why === "expired" ? `that was valid until ${waiver.expires}` : "what it names has changed since"}.
    </p>
  );
}
