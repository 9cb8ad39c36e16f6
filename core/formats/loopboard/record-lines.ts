import { type Doc, listRecords } from "../../model/doc.ts";
import type { RecordId } from "../../model/records.ts";
import { jsonPlaces, placeAt } from "./json-places.ts";

const LISTS = {
  zones: "zone",
  nodes: "node",
  edges: "edge",
  notes: "note",
  images: "image",
  strokes: "stroke",
  decisions: "decision",
} as const;

/** The line, from 1, on which each record of a board stands in the text that the board was read from or written to. */
export function recordLines(text: string, doc: Doc): ReadonlyMap<RecordId, number> {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const places = jsonPlaces(body);
  const offsets = new Map<RecordId, number>();
  const json = JSON.parse(body) as Readonly<Record<string, unknown>>;
  for (const [list, type] of Object.entries(LISTS)) {
    const entries = Array.isArray(json[list]) ? (json[list] as readonly { readonly id?: unknown }[]) : [];
    const records = listRecords(doc, type);
    entries.forEach(({ id }, index) => {
      // A flow may be written without an id; it is then the record at the same place of the list.
      const own = typeof id === "string" ? id : type === "edge" ? records[index]?.id : undefined;
      const offset = places.get(`${list}[${index}].id`) ?? places.get(`${list}[${index}]`);
      if (own !== undefined && offset !== undefined) offsets.set(own, offset);
    });
  }
  const brief = places.get("brief");
  if (brief !== undefined) offsets.set("brief", brief);
  return linesOf(body, offsets);
}

/** One walk over the text for all offsets. */
function linesOf(text: string, offsets: ReadonlyMap<RecordId, number>): ReadonlyMap<RecordId, number> {
  const lines = new Map<RecordId, number>();
  let [line, at] = [1, 0];
  for (const [id, offset] of [...offsets].sort(([, a], [, b]) => a - b)) {
    line += placeAt(text.slice(at, offset), offset - at).line - 1;
    at = offset;
    lines.set(id, line);
  }
  return lines;
}
