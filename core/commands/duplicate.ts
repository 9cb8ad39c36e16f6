import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { distanceArg, idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { fragmentOf } from "./fragment.ts";
import { growZones } from "./grow-zones.ts";
import { insertCopies } from "./insert-copies.ts";
import { containerOf } from "./zone-members.ts";

const OFFSET = 40;

/** Adds copies of pieces beside them, in the same zones, with the connections between the copies. */
export const duplicate = defineCommand({
  id: "duplicate",
  label: "Duplicate",
  args: z.strictObject({ ids: idsArg, dx: distanceArg.default(OFFSET), dy: distanceArg.default(OFFSET) }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 0,
  run: (doc, { ids, dx, dy }, env) => {
    const draft = draftOf(doc);
    const { records } = fragmentOf(doc, ids);
    insertCopies(draft, records, { shift: { dx, dy }, zoneOf: (piece) => containerOf(doc, piece.id) }, env);
    growZones(
      draft,
      records.map((piece) => containerOf(doc, piece.id)),
    );
    return draft.patch();
  },
});
