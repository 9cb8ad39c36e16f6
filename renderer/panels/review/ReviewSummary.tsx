import { boardOf } from "../../../core/model/doc.ts";
import type { Review } from "../../../core/rules/engine.ts";
import { useSession } from "../../store/session.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";

/** Counts by severity, and a sentence when some rule crashed. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const stage = useSession((state) => boardOf(state.doc).stage);
  const { error, warning, info, unsure } = review.summary;
  return (
    <div className="review-summary" role="status">
      <span className={error > 0 ? "count" : "count count-none"}>
        <SeverityIcon severity="error" /> {error} {error === 1 ? "error" : "errors"}
      </span>
      <span className={warning > 0 ? "count" : "count count-none"}>
        <SeverityIcon severity="warning" /> {warning} {warning === 1 ? "warning" : "warnings"}
      </span>
      {info > 0 ? (
        <span className="count">
          <SeverityIcon severity="info" /> {info} {info === 1 ? "note" : "notes"}
        </span>
      ) : null}
      <span className="review-stage">
        at {stage} stage{unsure > 0 ? `, ${unsure} not decidable` : ""}
      </span>
      {review.crashed.map((crash) => (
        <p key={crash.rule} className="review-crash">
          The check {crash.rule} failed to run: {crash.problem}. The others are complete.
        </p>
      ))}
    </div>
  );
}
