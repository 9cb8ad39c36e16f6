import { changedCopy } from "./changed-map.ts";
import type { Doc } from "./doc.ts";
import { movedFlow } from "./fold-flows.ts";
import { standInOf } from "./fold-zones.ts";
import { depthOf } from "./paint-order.ts";
import type { AnyRecord, RecordId } from "./records.ts";

/** A board, what of it is shown, and a later state of the board with the ids of the records that are different there. */
export interface FoldChange {
  readonly before: Doc;
  readonly shown: Doc;
  readonly after: Doc;
  readonly ids: ReadonlySet<RecordId>;
}

/** What is shown of a board after a change, from what was shown before it, at the cost of the change; null when the change decides what is hidden or in which order it is painted. */
export function followFold({ before, shown, after, ids }: FoldChange): Doc | null {
  if (shown === before) return [...ids].every((id) => isPlain(after.get(id))) ? after : null;
  const next = changedCopy(shown);
  for (const id of ids) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined || now === undefined || !isShownAlike(old, now)) return null;
    const drawn = shown.get(id);
    if (drawn !== undefined) next.set(id, drawnAs(drawn, old, now));
  }
  return next;
}

/** A record in the way in which it was drawn before. */
function drawnAs(drawn: AnyRecord, old: AnyRecord, now: AnyRecord): AnyRecord {
  if (drawn === old) return now;
  if (now.type === "zone" && drawn.type === "node") return standInOf(now, Number(drawn.props.inside ?? 0));
  return now.type === "edge" && drawn.type === "edge" ? movedFlow(now, drawn.from, drawn.to) : now;
}

const isPlain = (record: AnyRecord | undefined): boolean =>
  record === undefined || (zOf(record) === 0 && (record.type !== "zone" || record.collapsed !== true));

const zOf = (record: AnyRecord): number => ("z" in record ? depthOf(record) : 0);

/** Whether two states of a record are shown or hidden by the same, and painted at the same depth. */
function isShownAlike(a: AnyRecord, b: AnyRecord): boolean {
  if (zOf(a) !== zOf(b)) return false;
  if (a.type === "node") return b.type === "node" && a.zone === b.zone;
  if (a.type === "edge") return b.type === "edge" && a.from === b.from && a.to === b.to && a.flow === b.flow;
  if (a.type === "zone")
    return b.type === "zone" && a.parent === b.parent && a.plane === b.plane && a.collapsed === b.collapsed;
  return a.type === b.type;
}
