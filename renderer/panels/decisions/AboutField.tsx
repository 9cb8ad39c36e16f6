import { X } from "lucide-react";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { showPieces } from "../find/show-piece.ts";
import { canBeAbout } from "./record-decision.ts";

/** The pieces that a decision is about: a click shows one on the board, the selection can be added. */
export function AboutField({ decision: { id, about } }: { readonly decision: DecisionRecord }) {
  const doc = useSession((state) => state.doc);
  const selection = useSession((state) => state.selection);
  const readOnly = useSession((state) => state.readOnly);
  const shown = about.filter((each) => doc.has(each));
  const addable = [...selection].filter((each) => canBeAbout(doc, each) && !about.includes(each));
  const set = (next: readonly string[]): void => void dispatch("set-decision", { id, fields: { about: next } });
  return (
    <fieldset className="about-field">
      <legend className="field-label">About</legend>
      {shown.length === 0 ? null : (
        <ul>
          {shown.map((each) => {
            const name = pieceName(doc, each, catalogue);
            return (
              <li key={each} className="about-chip">
                <button type="button" title="Show it on the board" onClick={() => showPieces([each])}>
                  {name}
                </button>
                <button
                  type="button"
                  aria-label={`No longer about ${name}`}
                  disabled={readOnly}
                  onClick={() => set(about.filter((other) => other !== each))}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {addable.length > 0 ? (
        <Button small disabled={readOnly} onClick={() => set([...about, ...addable])}>
          Add the selection ({addable.length})
        </Button>
      ) : (
        <span className="field-help">Select components, zones or flows on the board to add them.</span>
      )}
    </fieldset>
  );
}
