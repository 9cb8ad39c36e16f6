import { originIndex } from "./board-index.ts";
import { ChangedMap } from "./changed-map.ts";
import type { Doc } from "./doc.ts";
import type { EdgeRecord } from "./records/edge.ts";
import type { RecordId } from "./records.ts";

/** Ids that can be asked whether one is among them: a set, or the keys of a map. */
export interface Ids {
  readonly size: number;
  has(id: RecordId): boolean;
  keys(): Iterable<RecordId>;
}

/** The flows that start or end at some components, each once, in no special order. It costs what is found, unless the board came whole. */
export function flowsAt(doc: Doc, ends: Ids): readonly EdgeRecord[] {
  if (ends.size === 0) return [];
  const index = originIndex(doc);
  const found = new Map<RecordId, EdgeRecord>();
  const look = (id: RecordId): void => {
    const record = doc.get(id);
    if (record?.type === "edge" && (ends.has(record.from) || ends.has(record.to))) found.set(id, record);
  };
  const flows = index?.byType.get("edge") ?? [];
  if (index === null) for (const id of doc.keys()) look(id);
  // Most flows are asked for, and it is quicker to look at each once.
  else if (ends.size * 2 > flows.length) for (const { id } of flows) look(id);
  else for (const end of ends.keys()) for (const id of index.flowsAt.get(end) ?? []) look(id);
  if (doc instanceof ChangedMap) for (const id of doc.put.keys()) look(id);
  return [...found.values()];
}
