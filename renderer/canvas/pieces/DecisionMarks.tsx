import { Scale } from "lucide-react";
import { memo, useMemo } from "react";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { openDecision } from "../../panels/decisions/open-decision.ts";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "../drag/gesture.ts";
import { shownBoard } from "../project/shown-board.ts";
import { useViewState } from "../view/view-state.ts";

/** Half the size of a mark, px. */
const HALF = 10;

/** A small mark at the corner of each component that a decision is about; a click opens the decision. */
export const DecisionMarks = memo(function DecisionMarks() {
  const saved = useSession((state) => state.doc);
  const preview = useGesture((gesture) => gesture.preview);
  const far = useViewState((state) => state.far);
  const planes = usePlanes((state) => state.planes);
  const { doc: shown } = shownBoard(preview ?? saved, planes);
  const marks = useMemo(() => listMarks(preview ?? saved, shown), [preview, saved, shown]);
  if (far) return null;
  return marks.map(({ id, x, y, decision, count }) => {
    const words = count === 1 ? `Decision: ${decision.title.trim() || "untitled"}` : `${count} decisions`;
    return (
      <button
        key={id}
        type="button"
        className="decision-mark nodrag nopan"
        style={{ left: x - HALF, top: y - HALF }}
        tabIndex={-1}
        title={words}
        aria-label={words}
        data-testid={`decision-mark-${id}`}
        onClick={() => openDecision(decision.id)}
      >
        <Scale size={12} strokeWidth={2} aria-hidden="true" />
      </button>
    );
  });
});

interface DecisionMark {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  readonly decision: DecisionRecord;
  readonly count: number;
}

function listMarks(doc: Doc, shown: Doc): readonly DecisionMark[] {
  const marks = new Map<RecordId, DecisionMark>();
  for (const decision of listRecords(doc, "decision")) {
    for (const id of decision.about) {
      const node = shown.get(id);
      if (node?.type !== "node") continue;
      const known = marks.get(id);
      marks.set(id, {
        id,
        x: node.x,
        y: node.y,
        decision: known?.decision ?? decision,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return [...marks.values()];
}
