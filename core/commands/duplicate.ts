import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { distanceArg, idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { fragmentOf } from "./fragment.ts";
import { growZones } from "./grow-zones.ts";
import { insertCopies } from "./insert-copies.ts";
import { refusal } from "./refusal.ts";
import { containerOf } from "./zone-members.ts";

const OFFSET = 40;

/** Adds copies of pieces beside them, in the same zones or a given one, with the connections between the copies. */
export const duplicate = defineCommand({
  id: "duplicate",
  label: "Duplicate",
  args: z.strictObject({
    ids: idsArg,
    dx: distanceArg.default(OFFSET),
    dy: distanceArg.default(OFFSET),
    /** Zone of the copies, or none; without it the one their originals are in. */
    zone: idSchema.nullable().optional(),
  }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 0,
  run: (doc, { ids, dx, dy, zone }, env) => {
    if (zone !== undefined && zone !== null && getRecord(doc, "zone", zone) === null)
      throw refusal("Duplicate", `there is no zone ${zone}`);
    const draft = draftOf(doc);
    const { records } = fragmentOf(doc, ids);
    insertCopies(
      draft,
      records,
      { shift: { dx, dy }, zoneOf: (piece) => (zone === undefined ? containerOf(doc, piece.id) : zone) },
      env,
    );
    growZones(draft, zone === undefined ? records.map((piece) => containerOf(doc, piece.id)) : [zone]);
    return draft.patch();
  },
});
