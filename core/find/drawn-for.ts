import type { Doc } from "../model/doc.ts";
import { foldZones } from "../model/fold-zones.ts";
import type { RecordId } from "../model/records.ts";

const DRAWN: ReadonlySet<string> = new Set(["node", "zone", "edge", "note", "image", "stroke"]);

/** What is on the drawing for some records: a decision's pieces, the collapsed zone for what is inside it, nothing for what is not drawn. */
export function drawnFor(doc: Doc, ids: readonly RecordId[]): readonly RecordId[] {
  const { standIns } = foldZones(doc);
  const pieces = ids.flatMap((id) => {
    const record = doc.get(id);
    if (record?.type === "decision") return record.about;
    if (record?.type !== "edge") return [id];
    const hidden = [record.from, record.to].filter((end) => standIns.has(end));
    return hidden.length === 0 ? [id] : hidden;
  });
  const drawn = pieces.filter((id) => DRAWN.has(doc.get(id)?.type ?? "")).map((id) => standIns.get(id) ?? id);
  return [...new Set(drawn)];
}
