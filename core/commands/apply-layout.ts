import { z } from "zod";
import { isBoxed } from "../model/boxed.ts";
import { type Doc, getRecord } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import { ZONE_PLANES } from "../model/kinds.ts";
import { pinnedShifts } from "../model/pinned-notes.ts";
import { PLANE_LABELS } from "../model/plane-labels.ts";
import { coordinateSchema, extentSchema, idSchema, type Point, pointSchema } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { getBoxed, isLocked } from "./boxed-record.ts";
import { type CommandEnv, defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";
import { settleBends } from "./settle-bends.ts";
import { type Shift, shiftRecords, tidyCoordinate } from "./shift-records.ts";

const boxFields = { x: coordinateSchema, y: coordinateSchema, w: extentSchema, h: extentSchema };

const argsSchema = z.strictObject({
  positions: z.array(z.strictObject({ id: idSchema, x: coordinateSchema, y: coordinateSchema })).readonly(),
  zones: z.array(z.strictObject({ id: idSchema, ...boxFields })).readonly(),
  routes: z.array(z.strictObject({ id: idSchema, points: z.array(pointSchema).min(2).max(200).readonly() })).readonly(),
  lanes: z
    .array(
      z.strictObject({
        id: idSchema.nullable(),
        plane: z.enum(ZONE_PLANES),
        ...boxFields,
        members: z.array(idSchema).readonly(),
      }),
    )
    .readonly()
    .optional(),
});

type Args = z.infer<typeof argsSchema>;

/** Notes that the layout did not place go along with what they are pinned to. */
function shiftPinned(draft: Draft, before: Doc): void {
  const moved = new Map<RecordId, Point>();
  for (const record of draft.doc.values()) {
    const old = before.get(record.id);
    if (record === old || old === undefined || !isBoxed(record) || !isBoxed(old)) continue;
    moved.set(record.id, { x: record.x - old.x, y: record.y - old.y });
  }
  for (const [id, { x, y }] of pinnedShifts(before, moved)) {
    const note = getRecord(draft.doc, "note", id);
    if (note !== null && note.locked !== true)
      draft.put({ ...note, x: tidyCoordinate(note.x + x), y: tidyCoordinate(note.y + y) });
  }
}

function putLane(
  draft: Draft,
  { id, plane, members, ...box }: NonNullable<Args["lanes"]>[number],
  env: CommandEnv,
): void {
  const old = id === null ? null : getRecord(draft.doc, "zone", id);
  const lane = old?.id ?? env.newId(draft.doc, "zone");
  if (old === null) draft.put({ type: "zone", id: lane, name: PLANE_LABELS[plane], plane, ...box, parent: null });
  else draft.change("zone", lane, box);
  for (const member of members) {
    if (getRecord(draft.doc, "node", member) !== null) draft.change("node", member, { zone: lane });
    else if (getRecord(draft.doc, "zone", member) !== null) draft.change("zone", member, { parent: lane });
  }
}

/** Puts a computed layout on the board; pieces that went away meanwhile are passed over, locked and pinned ones stay, a zone with a position goes there with all that is in it. Flows keep bends that still fit. */
export const applyLayout = defineCommand({
  id: "apply-layout",
  label: "Lay out",
  args: argsSchema,
  history: "record",
  run: (doc, args, env) => {
    const draft = draftOf(doc);
    const moved = new Map<RecordId, Shift>();
    for (const { id, x, y } of args.positions) {
      const record = getBoxed(doc, id);
      if (record === null || isLocked(record)) continue;
      if (record.type === "zone") {
        shiftRecords(draft, new Map([[id, { dx: x - record.x, dy: y - record.y }]]));
        continue;
      }
      if (record.type === "node" && record.pinned === true) continue;
      draft.put({ ...record, x: tidyCoordinate(x), y: tidyCoordinate(y) });
      if (record.x !== x || record.y !== y) moved.set(id, { dx: x - record.x, dy: y - record.y });
    }
    for (const { id, ...box } of args.zones) {
      const zone = getRecord(doc, "zone", id);
      if (zone !== null && !isLocked(zone)) draft.change("zone", id, box);
    }
    for (const lane of args.lanes ?? []) putLane(draft, lane, env);
    shiftPinned(draft, doc);
    dropRoutes(draft, new Set(moved.keys()));
    settleBends(draft, moved);
    for (const { id, points } of args.routes) {
      const edge = getRecord(draft.doc, "edge", id);
      if (edge !== null && edge.bends === undefined) draft.change("edge", id, { route: points });
    }
    return draft.patch();
  },
});
