import { z } from "zod";
import { AppError } from "../errors.ts";
import { type Doc, docOf, listRecords } from "../model/doc.ts";
import { checkInvariants } from "../model/invariants.ts";
import { assetRecordSchema } from "../model/records/asset.ts";
import { edgeRecordSchema } from "../model/records/edge.ts";
import { imageRecordSchema } from "../model/records/image.ts";
import { nodeRecordSchema } from "../model/records/node.ts";
import { noteRecordSchema } from "../model/records/note.ts";
import { strokeRecordSchema } from "../model/records/stroke.ts";
import { zoneRecordSchema } from "../model/records/zone.ts";
import type { RecordId } from "../model/records.ts";
import { membersOfZones } from "./zone-members.ts";

/** Pieces of a board that can be copied. */
export const pieceSchema = z.discriminatedUnion("type", [
  nodeRecordSchema,
  edgeRecordSchema,
  zoneRecordSchema,
  noteRecordSchema,
  assetRecordSchema,
  imageRecordSchema,
  strokeRecordSchema,
]);

/** A copied part of a board as it lies in the clipboard: complete in itself, no end outside. */
export const fragmentSchema = z
  .strictObject({
    format: z.literal("loopboard-fragment"),
    version: z.literal(1),
    records: z.array(pieceSchema).max(20_000).readonly(),
  })
  .readonly();

/** A copied part of a board. */
export type Fragment = z.infer<typeof fragmentSchema>;

/** A piece of a fragment. */
export type Piece = z.infer<typeof pieceSchema>;

/** Longest clipboard text that is looked at, in characters. */
const MAX_TEXT = 50_000_000;

/** The pieces with these ids, what is in the zones among them, the connections between the copied components, and the bytes of the pictures. */
export function fragmentOf(doc: Doc, ids: Iterable<RecordId>): Fragment {
  const chosen = new Set(ids);
  for (const member of membersOfZones(doc, chosen)) chosen.add(member);
  const shown = assetsShownBy(doc, chosen);
  const records: Piece[] = [];
  for (const record of doc.values()) {
    if (record.type === "edge") {
      if (chosen.has(record.from) && chosen.has(record.to)) records.push(record);
    } else if (record.type === "asset") {
      if (shown.has(record.id)) records.push(record);
    } else if (!chosen.has(record.id)) continue;
    else if (record.type === "note" || record.type === "image" || record.type === "stroke") records.push(record);
    else if (record.type === "node") records.push({ ...record, zone: keptZone(record.zone, chosen) });
    else if (record.type === "zone") records.push({ ...record, parent: keptZone(record.parent, chosen) });
  }
  return { format: "loopboard-fragment", version: 1, records };
}

function assetsShownBy(doc: Doc, chosen: ReadonlySet<RecordId>): ReadonlySet<RecordId> {
  const images = listRecords(doc, "image").filter(({ id }) => chosen.has(id));
  return new Set(images.map(({ asset }) => asset));
}

const keptZone = (zone: RecordId | null, chosen: ReadonlySet<RecordId>): RecordId | null =>
  zone !== null && chosen.has(zone) ? zone : null;

/** A clipboard text as a fragment; null when it is something else. Throws `bad-request` when it says it is a fragment and is not a sound one. */
export function readFragment(text: string): Fragment | null {
  if (text.length > MAX_TEXT || !text.includes("loopboard-fragment")) return null;
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || !("format" in json)) return null;
  if (json.format !== "loopboard-fragment") return null;
  const parsed = fragmentSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw unsound(`${issue?.path.map(String).join(".") ?? ""} ${issue?.message ?? "does not fit"}`);
  }
  checkFragment(parsed.data.records);
  return parsed.data;
}

/** Throws `bad-request` when pieces are not complete in themselves: an id used twice, an end or zone that is not among them. */
export function checkFragment(records: readonly Piece[]): void {
  if (new Set(records.map((record) => record.id)).size < records.length) throw unsound("an id is used twice");
  const problem = checkInvariants(docOf(records))[0];
  if (problem !== undefined) throw unsound(problem);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const unsound = (problem: string): AppError =>
  new AppError("bad-request", { channel: "paste", problem: problem.trim() });
