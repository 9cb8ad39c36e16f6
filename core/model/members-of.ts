import { containerOf, originIndex } from "./board-index.ts";
import { ChangedMap } from "./changed-map.ts";
import type { Doc } from "./doc.ts";
import type { NodeRecord } from "./records/node.ts";
import type { ZoneRecord } from "./records/zone.ts";
import type { RecordId } from "./records.ts";

/** The components and zones right inside a zone, in no special order. It costs what is found, unless the board came whole. */
export function membersOf(doc: Doc, zone: RecordId): readonly (NodeRecord | ZoneRecord)[] {
  const index = originIndex(doc);
  const found = new Map<RecordId, NodeRecord | ZoneRecord>();
  const look = (id: RecordId): void => {
    const record = doc.get(id);
    if ((record?.type === "node" || record?.type === "zone") && containerOf(record) === zone) found.set(id, record);
  };
  for (const id of index === null ? doc.keys() : (index.inside.get(zone) ?? [])) look(id);
  if (doc instanceof ChangedMap) for (const id of doc.put.keys()) look(id);
  return [...found.values()];
}
