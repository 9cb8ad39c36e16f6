import type { Draft } from "../model/draft.ts";
import { flowsAt } from "../model/flows-at.ts";
import { pinnedShifts } from "../model/pinned-notes.ts";
import { MAX_COORDINATE, type Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { getBoxed, isLocked } from "./boxed-record.ts";
import { membersOfZones } from "./zone-members.ts";

/** How far a record goes, px. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/**
 * Moves pieces, zones with all that is in them and the notes pinned to what moves; locked pieces stay, a locked zone with its members. Routes of edges whose ends move
 * alike go along with their bends, routes of edges with one moved end are dropped so that they are found anew.
 */
export function shiftRecords(draft: Draft, shifts: ReadonlyMap<RecordId, Shift>): void {
  const moved = new Map<RecordId, Shift>();
  for (const [id, shift] of shifts) {
    const record = draft.doc.get(id);
    if (record === undefined || isLocked(record)) continue;
    moved.set(id, shift);
    if (record.type === "zone") for (const member of membersOfZones(draft.doc, [id])) moved.set(member, shift);
  }
  applyShifts(draft, moved);
  const pinned = Array.from(
    pinnedShifts(draft.doc, pointsOf(moved)),
    ([id, { x, y }]) => [id, { dx: x, dy: y }] as const,
  );
  applyShifts(draft, new Map(pinned));
  shiftRoutes(draft, moved);
}

/** Moves what can be moved and forgets the rest. */
function applyShifts(draft: Draft, moved: Map<RecordId, Shift>): void {
  for (const [id, shift] of moved) {
    const record = getBoxed(draft.doc, id);
    if (record === null || isLocked(record) || isNothing(shift)) moved.delete(id);
    else draft.put({ ...record, ...shifted(record, shift) });
  }
}

/** A coordinate without the noise of sums, kept on the board; px. */
export const tidyCoordinate = (value: number): number =>
  Math.min(MAX_COORDINATE, Math.max(-MAX_COORDINATE, Math.round(value * 100) / 100)) + 0;

function shiftRoutes(draft: Draft, moved: ReadonlyMap<RecordId, Shift>): void {
  for (const edge of flowsAt(draft.doc, moved)) {
    const [from, to] = [moved.get(edge.from), moved.get(edge.to)];
    const alike = from !== undefined && to !== undefined && from.dx === to.dx && from.dy === to.dy;
    const carried = (points: readonly Point[] | undefined) =>
      alike ? points?.map((point) => shifted(point, from)) : undefined;
    if (edge.route !== undefined) draft.change("edge", edge.id, { route: carried(edge.route) });
    if (edge.bends !== undefined && alike) draft.change("edge", edge.id, { bends: carried(edge.bends) });
  }
}

const shifted = ({ x, y }: Point, { dx, dy }: Shift): Point => ({
  x: tidyCoordinate(x + dx),
  y: tidyCoordinate(y + dy),
});

const pointsOf = (shifts: ReadonlyMap<RecordId, Shift>): ReadonlyMap<RecordId, Point> =>
  new Map(Array.from(shifts, ([id, { dx, dy }]) => [id, { x: dx, y: dy }]));

const isNothing = ({ dx, dy }: Shift): boolean => dx === 0 && dy === 0;
