import type { Doc } from "./doc.ts";
import { getRecord } from "./doc.ts";
import type { AnyRecord, RecordId } from "./records.ts";

/** What is wrong with a board as one sentence each: dangling ends, self loops, missing or circular zones, wrong keys. Empty when it is sound. */
export function checkInvariants(doc: Doc): readonly string[] {
  const problems: string[] = [];
  for (const [key, record] of doc) {
    if (key !== record.id) problems.push(`${record.type} ${record.id} is filed under ${key}`);
    const problem = problemOf(doc, record);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function problemOf(doc: Doc, record: AnyRecord): string | null {
  if (record.type === "edge") {
    for (const end of [record.from, record.to]) {
      if (getRecord(doc, "node", end) === null) return `connection ${record.id} ends at ${end}, which is no component`;
    }
    return record.from === record.to ? `connection ${record.id} leads back to its own start` : null;
  }
  if (record.type === "image" && getRecord(doc, "asset", record.asset) === null) {
    return `image ${record.id} shows the picture ${record.asset}, which is not there`;
  }
  if (record.type === "node") return zoneProblem(doc, record.id, record.zone);
  if (record.type === "zone") return zoneProblem(doc, record.id, record.parent) ?? circleProblem(doc, record.id);
  return null;
}

const zoneProblem = (doc: Doc, id: RecordId, zone: RecordId | null): string | null =>
  zone === null || getRecord(doc, "zone", zone) !== null ? null : `${id} is in zone ${zone}, which is not there`;

function circleProblem(doc: Doc, id: RecordId): string | null {
  const seen = new Set<RecordId>();
  for (let at: RecordId | null = id; at !== null && !seen.has(at); at = getRecord(doc, "zone", at)?.parent ?? null) {
    seen.add(at);
    if (getRecord(doc, "zone", at)?.parent === id) return `zone ${id} is inside itself`;
  }
  return null;
}
