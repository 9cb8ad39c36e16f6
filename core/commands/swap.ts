import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { type BoxedRecord, getBoxed, isLocked } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { growZones } from "./grow-zones.ts";
import { refusal } from "./refusal.ts";
import { type Shift, shiftRecords } from "./shift-records.ts";
import { containerOf, membersOfZones } from "./zone-members.ts";

/** Exchanges the places of two pieces, middle for middle, and the zones they are in. */
export const swap = defineCommand({
  id: "swap",
  label: "Swap",
  args: z.strictObject({ a: idSchema, b: idSchema }),
  history: "record",
  enabled: (doc, { a, b }) => a !== b && getBoxed(doc, a) !== null && getBoxed(doc, b) !== null,
  run: (doc, { a, b }) => {
    const [first, second] = [pieceOf(a), pieceOf(b)];
    const held = [first, second].find(isLocked);
    if (held !== undefined) throw refusal("Swap", `the ${NOUNS[held.type]} ${nameOf(held)} is locked`);
    if (membersOfZones(doc, [a, b]).has(a) || membersOfZones(doc, [a, b]).has(b))
      throw refusal("Swap", "one of the two is inside the other");
    const draft = draftOf(doc);
    shiftRecords(draft, new Map([shiftTo(first, second), shiftTo(second, first)]));
    const zones = [containerOf(doc, a), containerOf(doc, b)] as const;
    putInto(first, zones[1]);
    putInto(second, zones[0]);
    growZones(draft, zones);
    return draft.patch();

    function pieceOf(id: string): BoxedRecord {
      const record = getBoxed(doc, id);
      if (record === null) throw refusal("Swap", `there is no piece ${id}`);
      return record;
    }

    function putInto({ type, id }: BoxedRecord, zone: string | null): void {
      if (type === "node") draft.change("node", id, { zone });
      if (type === "zone") draft.change("zone", id, { parent: zone });
    }
  },
});

const NOUNS = { node: "component", zone: "zone", note: "note", image: "picture", stroke: "pen stroke" } as const;

const nameOf = (record: BoxedRecord): string => ("name" in record ? record.name : record.id);

const shiftTo = (from: BoxedRecord, to: BoxedRecord): readonly [string, Shift] => [
  from.id,
  { dx: to.x + to.w / 2 - (from.x + from.w / 2), dy: to.y + to.h / 2 - (from.y + from.h / 2) },
];
