import { memo, useMemo } from "react";
import { decisionsAbout } from "../../../core/model/decisions-about.ts";
import type { Doc } from "../../../core/model/doc.ts";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { DECISION_MARK, decisionWords, MARK_REACH } from "../../../core/scene/decision-mark.ts";
import { openDecision } from "../../panels/decisions/open-decision.ts";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "../drag/gesture.ts";
import { shownBoard } from "../project/shown-board.ts";
import { useViewState } from "../view/view-state.ts";
import { SceneItems } from "./SceneItems.tsx";

/** A small mark at the corner of each component that a decision is about; a click opens the decision. */
export const DecisionMarks = memo(function DecisionMarks() {
  const saved = useSession((state) => state.doc);
  const preview = useGesture((gesture) => gesture.preview);
  const far = useViewState((state) => state.far);
  const planes = usePlanes((state) => state.planes);
  const { doc: shown } = shownBoard(preview ?? saved, planes);
  const marks = useMemo(() => listMarks(preview ?? saved, shown), [preview, saved, shown]);
  if (far) return null;
  return marks.map(({ id, x, y, decisions }) => {
    const words = decisionWords(decisions);
    return (
      <button
        key={id}
        type="button"
        className="decision-mark nodrag nopan"
        style={{ left: x - MARK_REACH, top: y - MARK_REACH }}
        tabIndex={-1}
        title={words}
        aria-label={words}
        data-testid={`decision-mark-${id}`}
        onClick={() => openDecision(decisions[0]?.id ?? null)}
      >
        <svg
          className="scene"
          width={MARK_REACH * 2}
          height={MARK_REACH * 2}
          viewBox={`${-MARK_REACH} ${-MARK_REACH} ${MARK_REACH * 2} ${MARK_REACH * 2}`}
          aria-hidden="true"
        >
          <SceneItems items={DECISION_MARK} />
        </svg>
      </button>
    );
  });
});

interface DecisionMark {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  readonly decisions: readonly DecisionRecord[];
}

const listMarks = (doc: Doc, shown: Doc): readonly DecisionMark[] =>
  Array.from(decisionsAbout(doc)).flatMap(([id, decisions]) => {
    const node = shown.get(id);
    return node?.type === "node" ? [{ id, x: node.x, y: node.y, decisions }] : [];
  });
