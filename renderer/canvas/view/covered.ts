import type { Doc } from "../../../core/model/doc.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { type BoxedRecord, isBoxed } from "../project/boxes.ts";

/** What lies whole in an area, or with `touching` partly, board px: pieces with a box, and flows of which both ends do. A zone is touched only at its border or title. */
export function listCovered(doc: Doc, area: Box, touching = false): readonly RecordId[] {
  const inside = new Set<RecordId>();
  for (const record of doc.values())
    if (isBoxed(record) && (touching ? touches(record, area) : isWithin(record, area))) inside.add(record.id);
  const flows: RecordId[] = [];
  for (const record of doc.values())
    if (record.type === "edge" && inside.has(record.from) && inside.has(record.to)) flows.push(record.id);
  return [...inside, ...flows];
}

const isWithin = (box: Box, area: Box): boolean =>
  box.x >= area.x && box.y >= area.y && box.x + box.w <= area.x + area.w && box.y + box.h <= area.y + area.h;

/** Inside of a zone it is its members that are meant, not the zone. */
const touches = (record: BoxedRecord, area: Box): boolean =>
  record.x < area.x + area.w &&
  area.x < record.x + record.w &&
  record.y < area.y + area.h &&
  area.y < record.y + record.h &&
  (record.type !== "zone" || !isWithin(area, record));
