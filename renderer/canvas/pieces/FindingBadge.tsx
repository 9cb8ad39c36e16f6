import { BADGE_SHAPES } from "../../picture/badge-shapes.ts";
import { select } from "../../store/selection.ts";
import { findingKey, setUi, showTab } from "../../store/ui.ts";
import type { FindingMark } from "../project/finding-marks.ts";

interface FindingBadgeProps {
  readonly id: string;
  readonly mark: FindingMark;
}

/** Count and worst severity of a component's findings; severities differ by shape as well as colour. A click opens the worst one. */
export function FindingBadge({ id, mark }: FindingBadgeProps) {
  const words = `${mark.count} ${mark.count === 1 ? "finding" : "findings"}, worst: ${mark.worst}`;
  return (
    <button
      type="button"
      className={`finding-badge finding-badge-${mark.worst} nodrag nopan`}
      tabIndex={-1}
      aria-label={words}
      title={words}
      data-testid={`badge-${id}`}
      onClick={(event) => {
        event.stopPropagation();
        select([id]);
        showTab("review");
        setUi({ openFinding: findingKey(mark.first) });
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path fillRule="evenodd" d={BADGE_SHAPES[mark.worst]} />
      </svg>
      <span>{mark.count}</span>
    </button>
  );
}
