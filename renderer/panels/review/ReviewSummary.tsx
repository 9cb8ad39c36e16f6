import { boardOf } from "../../../core/model/doc.ts";
import type { Stage } from "../../../core/model/kinds.ts";
import type { Review } from "../../../core/rules/review.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { SeverityIcon } from "./SeverityIcon.tsx";

const STAGE_OPTIONS: readonly { readonly value: Stage; readonly label: string }[] = [
  { value: "sketch", label: "Sketch" },
  { value: "design", label: "Design" },
  { value: "production", label: "Production" },
];

/** Stage, counts by severity, and a sentence when some rule crashed. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const stage = useSession((state) => boardOf(state.doc).stage);
  const { error, warning, info } = review.summary;
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
      <div className="review-stage">
        <span>Reviewed as</span>
        <Segmented
          label="Stage of the design"
          value={stage}
          options={STAGE_OPTIONS}
          onChange={(next) => dispatch("set-board", { stage: next })}
        />
      </div>
      {review.crashed.map((crash) => (
        <p key={crash.rule} className="review-crash">
          The check {crash.rule} failed to run: {crash.problem}. The others are complete.
        </p>
      ))}
    </div>
  );
}
