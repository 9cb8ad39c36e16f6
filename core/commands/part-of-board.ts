import { boardOf, type Doc, docOf, listRecords } from "../model/doc.ts";
import type { RecordId } from "../model/records.ts";
import { fragmentOf } from "./fragment.ts";

/** A board with the same title that holds only the named pieces, what is in the zones among them, the flows between them, and the decisions about any of these. */
export function partOfBoard(doc: Doc, ids: Iterable<RecordId>): Doc {
  const { records } = fragmentOf(doc, ids);
  const kept = new Set(records.map(({ id }) => id));
  const decisions = listRecords(doc, "decision")
    .map((decision) => ({ ...decision, about: decision.about.filter((id) => kept.has(id)) }))
    .filter(({ about }) => about.length > 0);
  return docOf([boardOf(doc), { type: "brief", id: "brief" }, ...records, ...decisions]);
}
