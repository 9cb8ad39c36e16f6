import { ChevronRight, WandSparkles } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { findRule } from "../../store/own-rules.ts";
import { useSession } from "../../store/session.ts";
import { findingKey, setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { applyFix, fixOf } from "./apply-fix.ts";
import { RuleAdjustments } from "./RuleAdjustments.tsx";
import { SeverityIcon } from "./SeverityIcon.tsx";
import { showFinding } from "./show-finding.ts";

/** One finding: the message; opened, also why, what to do, the fix and the waiver. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const key = findingKey(finding);
  const open = useUi((state) => state.openFinding === key);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <li ref={card} className={`finding ${open ? "finding-open" : ""}`} data-testid={`finding-${finding.code}`}>
      <button
        type="button"
        className="finding-head"
        aria-expanded={open}
        onClick={() => {
          setUi({ openFinding: open ? null : key });
          if (!open) showFinding(finding);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="finding-message">{finding.message}</span>
        <ChevronRight size={14} className="finding-arrow" aria-hidden="true" />
      </button>
      {open ? <FindingBody finding={finding} /> : null}
    </li>
  );
}

function FindingBody({ finding }: { readonly finding: Finding }) {
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
