import { z } from "zod";
import { listRecords } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { coordinateSchema, pointSchema, textSchema } from "../model/records/fields.ts";
import { NOTE_COLORS } from "../model/records/note.ts";
import { defineCommand } from "./define-command.ts";
import { freeSpot } from "./free-space.ts";

const SIZE = { w: 200, h: 120 };

/** Adds a sticky note at a place (x, y: its top-left corner, px), or in free space: around `middle`, else beside what was added last. */
export const addNote = defineCommand({
  id: "add-note",
  label: "Add note",
  args: z.strictObject({
    x: coordinateSchema.optional(),
    y: coordinateSchema.optional(),
    middle: pointSchema.optional(),
    text: textSchema.default(""),
    color: z.enum(NOTE_COLORS).default("yellow"),
  }),
  history: "record",
  run: (doc, { x, y, middle, text, color }, env) => {
    const draft = draftOf(doc);
    const near = listRecords(doc, "node")
      .slice(-1)
      .map((node) => node.id);
    const spot =
      x !== undefined && y !== undefined
        ? { x, y }
        : freeSpot(doc, { size: SIZE, near, side: "right", outside: true, middle });
    draft.put({ type: "note", id: env.newId(doc, "note"), text, color, x: spot.x, y: spot.y, ...SIZE });
    return draft.patch();
  },
});
