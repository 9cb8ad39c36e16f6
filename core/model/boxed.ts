import type { ImageRecord } from "./records/image.ts";
import type { NodeRecord } from "./records/node.ts";
import type { NoteRecord } from "./records/note.ts";
import type { StrokeRecord } from "./records/stroke.ts";
import type { ZoneRecord } from "./records/zone.ts";
import type { AnyRecord } from "./records.ts";

/** A record that lies on the board as it was put there and belongs to no zone: note, picture or pen stroke. */
export type LooseRecord = NoteRecord | ImageRecord | StrokeRecord;

/** A record that takes up room: component, zone, note, picture or pen stroke. */
export type BoxedRecord = NodeRecord | ZoneRecord | LooseRecord;

/** Whether a record is a note, a picture or a pen stroke. */
export const isLoose = (record: AnyRecord): record is LooseRecord =>
  record.type === "note" || record.type === "image" || record.type === "stroke";

/** Whether a record takes up room. */
export const isBoxed = (record: AnyRecord): record is BoxedRecord =>
  record.type === "node" || record.type === "zone" || isLoose(record);
