import { CircleCheck, ListChecks } from "lucide-react";
import { STEPS } from "../../../core/model/kinds.ts";
import { useSession } from "../../store/session.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { ReviewSummary } from "./ReviewSummary.tsx";
import { UnsureList } from "./UnsureList.tsx";
import { WaivedList } from "./WaivedList.tsx";

/** What a reviewer would object to, in the order of the seven steps, errors first. */
export function ReviewPanel() {
  const review = useSession((state) => state.review);
  const drawn = useSession((state) => state.graph.nodes.length);
  if (review === null) return <EmptyState icon={ListChecks} title="Reviewing…" />;
  const steps = STEPS.map((step) => ({
    ...step,
    findings: review.findings.filter((finding) => finding.step === step.step),
  }));
  return (
    <div className="review" data-testid="panel-review">
      <ReviewSummary review={review} />
      {steps.map(({ step, title, findings }) =>
        findings.length === 0 ? null : (
          <section key={step} aria-label={title}>
            <h3 className="step-head">
              <span className="step-number">{step}</span>
              {title}
              <span className="tag">{findings.length}</span>
            </h3>
            <ul>
              {findings.map((finding) => (
                <FindingCard key={`${finding.code}:${finding.at.join(",")}`} finding={finding} />
              ))}
            </ul>
          </section>
        ),
      )}
      {review.findings.length === 0 && drawn > 0 ? (
        <EmptyState icon={CircleCheck} title="No objections">
          <p>Every check that applies to this board passes at its stage.</p>
        </EmptyState>
      ) : null}
      <UnsureList unsure={review.unsure} />
      <WaivedList waived={review.waived} />
    </div>
  );
}
