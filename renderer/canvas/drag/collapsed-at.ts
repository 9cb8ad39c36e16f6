import { isStandIn } from "../../../core/model/fold-zones.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { shownNow } from "../project/shown-board.ts";

/** The collapsed zone whose box is drawn at a point of the board, or null; the given ones are passed over. */
export function collapsedAt({ x, y }: Point, except: ReadonlySet<RecordId> = NOTHING): RecordId | null {
  let found: RecordId | null = null;
  for (const record of shownNow().doc.values()) {
    if (record.type !== "node" || !isStandIn(record) || except.has(record.id)) continue;
    if (x >= record.x && x <= record.x + record.w && y >= record.y && y <= record.y + record.h) found = record.id;
  }
  return found;
}

const NOTHING: ReadonlySet<RecordId> = new Set();
