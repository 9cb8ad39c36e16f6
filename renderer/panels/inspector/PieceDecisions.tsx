import { Scale } from "lucide-react";
import { decisionsAbout, decisionTitle } from "../../../core/model/decisions-about.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { useSession } from "../../store/session.ts";
import { openDecision } from "../decisions/open-decision.ts";

/** The decisions about one piece; a click opens the decision. */
export function PieceDecisions({ id }: { readonly id: RecordId }) {
  const doc = useSession((state) => state.doc);
  const decisions = decisionsAbout(doc).get(id) ?? [];
  if (decisions.length === 0) return null;
  return (
    <ul className="node-findings" aria-label="Decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <button type="button" className="node-finding" onClick={() => openDecision(decision.id)}>
            <Scale size={14} aria-hidden="true" />
            {decisionTitle(decision)}
          </button>
        </li>
      ))}
    </ul>
  );
}
