import { z } from "zod";
import { boundsOf } from "../model/bounds.ts";
import { type Doc, listRecords } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import { LEAST_SIZES } from "../model/least-size.ts";
import { pinnedShifts } from "../model/pinned-notes.ts";
import { type Box, coordinateSchema, extentSchema, type Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { gestureArg, idsArg } from "./arg-schemas.ts";
import { getBoxed, isLocked } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { growZones } from "./grow-zones.ts";
import { listScalable, type Scalable } from "./scalable.ts";
import { shiftRecords, tidyCoordinate } from "./shift-records.ts";
import { withBox } from "./with-box.ts";
import { containerOf } from "./zone-members.ts";

const boxArg = z.strictObject({ x: coordinateSchema, y: coordinateSchema, w: extentSchema, h: extentSchema });

/** Sizes pieces as one box: they fill `box` as they filled the box around them, none below its least size; bends between them go along. */
export const scale = defineCommand({
  id: "scale",
  label: "Resize together",
  args: z.strictObject({ ids: idsArg, box: boxArg, gesture: gestureArg }),
  history: { merge: ({ gesture }) => (gesture === undefined ? null : `scale:${gesture}`) },
  enabled: (doc, { ids }) => listScalable(doc, ids).length > 1,
  run: (doc, { ids, box }) => {
    const draft = draftOf(doc);
    const pieces = listScalable(doc, ids);
    const from = boundsOf(pieces.map((piece) => piece.box));
    if (from === null) return draft.patch();
    const map = mapOf(from, held(pieces, from, box));
    for (const piece of pieces) if (!piece.keepsSize) draft.put(withBox(piece.record, scaled(piece, map)));
    shiftCollapsed(draft, pieces, map);
    const moved = movedCorners(doc, draft);
    carryNotes(draft, moved);
    const sized = new Set(pieces.filter(({ keepsSize }) => !keepsSize).map(({ record }) => record.id));
    carryFlows(draft, { moved, sized, map });
    growZones(
      draft,
      [...moved.keys()].map((id) => containerOf(draft.doc, id)),
    );
    return draft.patch();
  },
});

/** How places of the old box become places of the new one. */
interface Mapping {
  readonly across: number;
  readonly down: number;
  readonly at: (point: Point) => Point;
}

function mapOf(from: Box, to: Box): Mapping {
  const [across, down] = [to.w / from.w, to.h / from.h];
  return {
    across,
    down,
    at: ({ x, y }) => ({
      x: tidyCoordinate(to.x + (x - from.x) * across),
      y: tidyCoordinate(to.y + (y - from.y) * down),
    }),
  };
}

/** The box that is wanted, but not so small that a piece falls below its least size; the side that was not dragged stays. */
function held(pieces: readonly Scalable[], from: Box, to: Box): Box {
  const least = (of: "w" | "h"): number =>
    Math.max(0, ...pieces.map(({ record, box }) => Math.min(1, LEAST_SIZES[record.type][of] / box[of])));
  const [w, h] = [Math.max(to.w, from.w * least("w")), Math.max(to.h, from.h * least("h"))];
  return { x: to.x === from.x ? to.x : to.x + to.w - w, y: to.y === from.y ? to.y : to.y + to.h - h, w, h };
}

/** Sizes in whole px, so that equal ones stay equal; a picture keeps its shape around its middle. */
function scaled({ record, box }: Scalable, map: Mapping): Box {
  const corner = map.at(box);
  const [w, h] = [box.w * map.across, box.h * map.down];
  if (record.type !== "image") return { x: Math.round(corner.x), y: Math.round(corner.y), ...whole(w, h) };
  const by = Math.min(map.across, map.down);
  const size = { w: box.w * by, h: box.h * by };
  return {
    x: Math.round(corner.x + (w - size.w) / 2),
    y: Math.round(corner.y + (h - size.h) / 2),
    ...whole(size.w, size.h),
  };
}

const LEAST = 8;
const whole = (w: number, h: number) => ({ w: Math.max(LEAST, Math.round(w)), h: Math.max(LEAST, Math.round(h)) });

function shiftCollapsed(draft: Draft, pieces: readonly Scalable[], map: Mapping): void {
  const collapsed = pieces.filter(({ keepsSize }) => keepsSize);
  const shifts = collapsed.map(({ record, box }) => {
    const middle = map.at({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
    const to = { x: Math.round(middle.x - box.w / 2), y: Math.round(middle.y - box.h / 2) };
    return [record.id, { dx: to.x - box.x, dy: to.y - box.y }] as const;
  });
  if (shifts.length > 0) shiftRecords(draft, new Map(shifts));
}

/** How far the corner of each changed piece went. */
function movedCorners(before: Doc, { doc }: Draft): ReadonlyMap<RecordId, Point> {
  const moved = new Map<RecordId, Point>();
  for (const [id, record] of doc) {
    const [old, next] = [getBoxed(before, id), getBoxed(doc, id)];
    if (old === null || next === null || old === record) continue;
    moved.set(id, { x: next.x - old.x, y: next.y - old.y });
  }
  return moved;
}

function carryNotes(draft: Draft, moved: ReadonlyMap<RecordId, Point>): void {
  for (const [id, { x, y }] of pinnedShifts(draft.doc, moved)) {
    const note = getBoxed(draft.doc, id);
    if (note === null || isLocked(note)) continue;
    draft.put({ ...note, x: tidyCoordinate(note.x + x), y: tidyCoordinate(note.y + y) });
  }
}

interface Carried {
  readonly moved: ReadonlyMap<RecordId, Point>;
  readonly sized: ReadonlySet<RecordId>;
  readonly map: Mapping;
}

/** Bends of a flow at a sized piece keep their place in the box when its other end goes too; routes there are found anew. What a collapsed zone hides has gone as it is. */
function carryFlows(draft: Draft, { moved, sized, map }: Carried): void {
  for (const { id, from, to, route, bends } of listRecords(draft.doc, "edge")) {
    if (!sized.has(from) && !sized.has(to)) continue;
    if (!moved.has(from) && !moved.has(to)) continue;
    if (route !== undefined) draft.change("edge", id, { route: undefined });
    if (bends !== undefined && moved.has(from) && moved.has(to)) draft.change("edge", id, { bends: bends.map(map.at) });
  }
}
