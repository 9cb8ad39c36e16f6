import { select } from "../store/selection.ts";
import { findingKey, setUi, showTab } from "../store/ui.ts";
import type { FindingMark } from "./finding-marks.ts";

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
        <path fillRule="evenodd" d={SHAPES[mark.worst]} />
      </svg>
      <span>{mark.count}</span>
    </button>
  );
}

const SHAPES: Readonly<Record<FindingMark["worst"], string>> = {
  error:
    "M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1ZM7 9.4L9.6 12L7 14.6L9.4 17L12 14.4L14.6 17L17 14.6L14.4 12L17 9.4L14.6 7L12 9.6L9.4 7Z",
  warning: "M12 1L23.5 22H0.5ZM10.5 8.5V15.2H13.5V8.5ZM10.5 17V20H13.5V17Z",
  info: "M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1ZM10.5 10V18.5H13.5V10ZM10.5 5.5V8.5H13.5V5.5Z",
};
