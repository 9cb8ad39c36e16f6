import { listRecords } from "../model/doc.ts";
import type { Draft } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";
import { type Shift, tidyCoordinate } from "./shift-records.ts";

/** After a layout: bends of flows whose ends moved alike go along; of flows whose ends moved otherwise bends and the place of the label are stale and go away. */
export function settleBends(draft: Draft, moved: ReadonlyMap<RecordId, Shift>): void {
  for (const { id, from, to, bends, labelAt } of listRecords(draft.doc, "edge")) {
    const [one, other] = [moved.get(from), moved.get(to)];
    if ((bends === undefined && labelAt === undefined) || (one === undefined && other === undefined)) continue;
    const alike = one !== undefined && other !== undefined && one.dx === other.dx && one.dy === other.dy;
    const carried = alike
      ? bends?.map(({ x, y }) => ({ x: tidyCoordinate(x + one.dx), y: tidyCoordinate(y + one.dy) }))
      : undefined;
    draft.change("edge", id, { bends: carried, labelAt: alike ? labelAt : undefined });
  }
}
