import { CircleCheck, ListChecks, ListFilter, WandSparkles } from "lucide-react";
import { useDeferredValue } from "react";
import { STEPS } from "../../../core/model/kinds.ts";
import { useSession } from "../../store/session.ts";
import { findingKey, NO_FILTER, setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { AdjustedRules } from "./AdjustedRules.tsx";
import { applyAllFixes } from "./apply-all-fixes.ts";
import { FindingCard } from "./FindingCard.tsx";
import { FindingList } from "./FindingList.tsx";
import { filterFindings } from "./filter-findings.ts";
import { ReviewFilters } from "./ReviewFilters.tsx";
import { ReviewHeading } from "./ReviewHeading.tsx";
import { ReviewSummary } from "./ReviewSummary.tsx";
import { UnsureList } from "./UnsureList.tsx";
import { WaivedList } from "./WaivedList.tsx";

/** What a reviewer would object to, in the order of the seven steps, errors first. */
export function ReviewPanel() {
  // The list is drawn in the breaks between frames: a long one must not hold up the canvas.
  const review = useDeferredValue(useSession((state) => state.review));
  const drawn = useSession((state) => state.graph.nodes.length);
  const readOnly = useSession((state) => state.readOnly);
  const filter = useUi((state) => state.reviewFilter);
  if (review === null) return <EmptyState icon={ListChecks} title="Reviewing…" />;
  const shown = filterFindings(review.findings, filter);
  const steps = STEPS.map((step) => ({
    ...step,
    findings: shown.filter((finding) => finding.step === step.step),
  }));
  return (
    <div className="review" data-testid="panel-review">
      <ReviewHeading />
      <ReviewSummary review={review} />
      <ReviewFilters findings={review.findings} />
      {review.findings.length > 1 && !readOnly ? (
        <Button small className="fix-all" onClick={applyAllFixes} data-testid="fix-all">
          <WandSparkles size={14} aria-hidden="true" />
          Fix all that need no decision
        </Button>
      ) : null}
      {steps.map(({ step, title, findings }) =>
        findings.length === 0 ? null : (
          <section key={step} aria-label={title}>
            <h3 className="step-head">
              <span className="step-number">{step}</span>
              {title}
              <span className="tag">{findings.length}</span>
            </h3>
            <FindingList
              findings={findings}
              card={(finding) => (
                <FindingCard
                  key={findingKey(finding)}
                  id={findingKey(finding)}
                  code={finding.code}
                  severity={finding.severity}
                  message={finding.message}
                />
              )}
            />
          </section>
        ),
      )}
      {review.findings.length === 0 && drawn > 0 ? (
        <EmptyState icon={CircleCheck} title="No objections">
          <p>Every check that applies to this board passes at its stage.</p>
        </EmptyState>
      ) : null}
      {review.findings.length > 0 && shown.length === 0 ? (
        <EmptyState icon={ListFilter} title="Nothing of that kind">
          <Button small onClick={() => setUi({ reviewFilter: NO_FILTER })}>
            Show all {review.findings.length} findings
          </Button>
        </EmptyState>
      ) : null}
      <UnsureList unsure={review.unsure} />
      <WaivedList waived={review.waived} />
      <AdjustedRules />
    </div>
  );
}
