import { z } from "zod";
import { assetRecordSchema } from "./records/asset.ts";
import { boardRecordSchema } from "./records/board.ts";
import { briefRecordSchema } from "./records/brief.ts";
import { decisionRecordSchema } from "./records/decision.ts";
import { edgeRecordSchema } from "./records/edge.ts";
import { imageRecordSchema } from "./records/image.ts";
import { nodeRecordSchema } from "./records/node.ts";
import { noteRecordSchema } from "./records/note.ts";
import { stepRecordSchema } from "./records/step.ts";
import { strokeRecordSchema } from "./records/stroke.ts";
import { tickRecordSchema } from "./records/tick.ts";
import { waiverRecordSchema } from "./records/waiver.ts";
import { zoneRecordSchema } from "./records/zone.ts";

/** Schema of every record type; the order here is the order in files. */
export const RECORD_SCHEMAS = {
  board: boardRecordSchema,
  brief: briefRecordSchema,
  zone: zoneRecordSchema,
  node: nodeRecordSchema,
  edge: edgeRecordSchema,
  note: noteRecordSchema,
  asset: assetRecordSchema,
  image: imageRecordSchema,
  stroke: strokeRecordSchema,
  decision: decisionRecordSchema,
  waiver: waiverRecordSchema,
  tick: tickRecordSchema,
  step: stepRecordSchema,
} as const;

/** Any record, told apart by `type`. */
export const recordSchema = z.discriminatedUnion("type", [
  boardRecordSchema,
  briefRecordSchema,
  zoneRecordSchema,
  nodeRecordSchema,
  edgeRecordSchema,
  noteRecordSchema,
  assetRecordSchema,
  imageRecordSchema,
  strokeRecordSchema,
  decisionRecordSchema,
  waiverRecordSchema,
  tickRecordSchema,
  stepRecordSchema,
]);

/** Any record of a board. */
export type AnyRecord = z.infer<typeof recordSchema>;
/** Name of a record type. */
export type RecordType = AnyRecord["type"];
/** The record of one type. */
export type RecordOf<T extends RecordType> = Extract<AnyRecord, { type: T }>;
/** Id of a record. */
export type RecordId = string;
