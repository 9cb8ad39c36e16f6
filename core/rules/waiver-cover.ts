import { type Doc, listRecords } from "../model/doc.ts";
import type { WaiverRecord } from "../model/records/waiver.ts";
import type { AnyRecord, RecordId } from "../model/records.ts";

/** Marks the way the hash is made; a `covers` of another make is not compared. */
const MAKE = "c1:";

/**
 * Fingerprint of the part of the board that a waiver is about: what the named records say and the flows at them.
 * Names, positions and routes do not count, so that a tidy-up does not re-open a finding.
 */
export function coverOf(doc: Doc, at: readonly RecordId[]): string {
  const named = new Set(at);
  const parts = [...named].map((id) => meaningOf(doc.get(id) ?? null, id));
  for (const edge of listRecords(doc, "edge")) {
    if (named.has(edge.from) || named.has(edge.to)) parts.push(meaningOf(edge, edge.id));
  }
  return MAKE + hashOf([...new Set(parts)].sort().join("\n"));
}

/** Whether what a waiver covers is still as it was when it was written. */
export const isCovered = (waiver: WaiverRecord, doc: Doc): boolean =>
  waiver.covers === undefined || !waiver.covers.startsWith(MAKE) || waiver.covers === coverOf(doc, waiver.at);

function meaningOf(record: AnyRecord | null, id: RecordId): string {
  if (record === null) return stableJson([id, null]);
  if (record.type === "node") return stableJson([id, record.kind, record.props]);
  if (record.type === "edge") return stableJson([record.from, record.to, record.flow, record.props]);
  return stableJson(record.type === "brief" ? record : [id, record.type]);
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** FNV-1a, 2 x 32 bit: a fingerprint for noticing changes, not for security. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
