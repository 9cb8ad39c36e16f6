import { type Doc, getRecord } from "../../../core/model/doc.ts";
import type { GroupId, Step } from "../../../core/model/kinds.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { addedIds, dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { openDecision } from "./open-decision.ts";

/** Adds a decision about what is selected and opens its form. */
export function recordDecision(): void {
  const { doc, selection } = session.getState();
  const about = [...selection].filter((id) => canBeAbout(doc, id));
  const [id] = addedIds(dispatch("add-decision", { fields: { about, step: stepFor(doc, about) } }), "decision");
  if (id !== undefined) openDecision(id, true);
}

/** Whether a decision can be about a piece: components, zones and flows are parts of the design. */
export const canBeAbout = (doc: Doc, id: RecordId): boolean =>
  ["node", "zone", "edge"].includes(doc.get(id)?.type ?? "");

const STEP_OF_GROUP: Readonly<Record<GroupId, Step>> = {
  actors: 1,
  ingest: 3,
  storage: 3,
  features: 3,
  training: 4,
  evaluation: 5,
  registry: 6,
  serving: 6,
  retrieval: 6,
  llm: 6,
  cache: 6,
  experiment: 5,
  monitoring: 7,
  governance: 7,
};

/** The step to which the first of the components belongs; without one the first step. */
function stepFor(doc: Doc, ids: readonly RecordId[]): Step {
  for (const id of ids) {
    const stencil = catalogue.stencils.get(getRecord(doc, "node", id)?.kind ?? "");
    if (stencil !== undefined) return STEP_OF_GROUP[stencil.group];
  }
  return 1;
}
