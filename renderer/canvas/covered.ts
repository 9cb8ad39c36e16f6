import type { Doc } from "../../core/model/doc.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { isBoxed } from "./boxes.ts";

/** What lies whole in an area, board px: pieces with a box, and flows of which both ends do. */
export function listCovered(doc: Doc, area: Box): readonly RecordId[] {
  const inside = new Set<RecordId>();
  for (const record of doc.values()) if (isBoxed(record) && isWithin(record, area)) inside.add(record.id);
  const flows: RecordId[] = [];
  for (const record of doc.values())
    if (record.type === "edge" && inside.has(record.from) && inside.has(record.to)) flows.push(record.id);
  return [...inside, ...flows];
}

const isWithin = (box: Box, area: Box): boolean =>
  box.x >= area.x && box.y >= area.y && box.x + box.w <= area.x + area.w && box.y + box.h <= area.y + area.h;
