import { boardOf, type Doc, docOf } from "../model/doc.ts";
import type { RecordId } from "../model/records.ts";
import { fragmentOf } from "./fragment.ts";

/** A board with the same title that holds only the named pieces, what is in the zones among them, and the flows between them. */
export const partOfBoard = (doc: Doc, ids: Iterable<RecordId>): Doc =>
  docOf([boardOf(doc), { type: "brief", id: "brief" }, ...fragmentOf(doc, ids).records]);
