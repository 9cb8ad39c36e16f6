import "./decisions.css";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import { listRecords } from "../../../core/model/doc.ts";
import { STEPS } from "../../../core/model/kinds.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DecisionCard } from "./DecisionCard.tsx";
import { DecisionExample } from "./DecisionExample.tsx";
import { recordDecision } from "./record-decision.ts";

/** What was decided and why, by step. */
export function DecisionsPanel() {
  const doc = useSession((state) => state.doc);
  const readOnly = useSession((state) => state.readOnly);
  const hasSelection = useSession((state) => state.selection.size > 0);
  const decisions = useMemo(() => listRecords(doc, "decision"), [doc]);
  return (
    <div className="decisions">
      <Button disabled={readOnly} look={decisions.length === 0 ? "primary" : "plain"} onClick={recordDecision}>
        <Plus size={15} aria-hidden="true" />
        {hasSelection ? "Decide about the selection" : "Record a decision"}
      </Button>
      {decisions.length === 0 ? <DecisionExample /> : null}
      {STEPS.map(({ step, title }) => {
        const own = decisions.filter((decision) => decision.step === step);
        if (own.length === 0) return null;
        return (
          <section key={step} aria-label={title}>
            <h3 className="step-head">
              <span className="step-number">{step}</span>
              {title}
            </h3>
            <ul className="decision-list">
              {own.map((decision) => (
                <DecisionCard key={decision.id} decision={decision} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
