import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";

/** The boxes that came, went or changed between two boards: as they were and as they are. */
export function changedBoxes(before: ReadonlyMap<RecordId, Box>, after: ReadonlyMap<RecordId, Box>): readonly Box[] {
  return [...differing(before, after), ...differing(after, before)];
}

/** Whether two boxes cover the same area. */
export const isSameBox = (a: Box, b: Box): boolean =>
  a === b || (a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h);

const differing = (of: ReadonlyMap<RecordId, Box>, than: ReadonlyMap<RecordId, Box>): readonly Box[] =>
  [...of].flatMap(([id, box]) => {
    const other = than.get(id);
    return other !== undefined && isSameBox(other, box) ? [] : [box];
  });
