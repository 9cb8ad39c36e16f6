import { boardOf } from "../../../core/model/doc.ts";
import type { Stage } from "../../../core/model/kinds.ts";
import type { Severity } from "../../../core/rules/define-rule.ts";
import type { Review } from "../../../core/rules/review.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { setReviewFilter, useUi } from "../../store/ui.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { ProfileChoice } from "./ProfileChoice.tsx";
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
    <div className="review-summary">
      <SeverityCount severity="error" count={error} one="error" many="errors" />
      <SeverityCount severity="warning" count={warning} one="warning" many="warnings" />
      {info > 0 ? <SeverityCount severity="info" count={info} one="note" many="notes" /> : null}
      <div className="review-stage">
        <span>Reviewed as</span>
        <Segmented
          label="Stage of the design"
          value={stage}
          options={STAGE_OPTIONS}
          onChange={(next) => dispatch("set-board", { stage: next })}
        />
      </div>
      <ProfileChoice />
      {review.crashed.map((crash) => (
        <p key={crash.rule} className="review-crash">
          The check {crash.rule} failed to run: {crash.problem}. The others are complete.
        </p>
      ))}
    </div>
  );
}

interface SeverityCountProps {
  readonly severity: Severity;
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** A count that lists only its own severity while pressed. */
function SeverityCount({ severity, count, one, many }: SeverityCountProps) {
  const pressed = useUi((state) => state.reviewFilter.severity === severity);
  return (
    <button
      type="button"
      className={count > 0 ? "count" : "count count-none"}
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      onClick={() => setReviewFilter({ severity: pressed ? null : severity })}
    >
      <SeverityIcon severity={severity} /> {count} {count === 1 ? one : many}
    </button>
  );
}
