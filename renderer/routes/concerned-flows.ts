import type { Doc } from "../../core/model/doc.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { RecordId } from "../../core/model/records.ts";

/** What a change of a board means for courses. */
export interface Concern {
  /** Flows that are new or different, or at a component that is. */
  readonly flows: readonly EdgeRecord[];
  /** How many flows the board has. */
  readonly count: number;
}

/** Finds the flows that a change can concern; without a board before, all of them. */
export function concernedFlows(before: Doc | null, after: Doc): Concern {
  const moved = new Set<RecordId>();
  const edges: EdgeRecord[] = [];
  for (const record of after.values()) {
    if (record.type === "edge") edges.push(record);
    else if (record.type === "node" && before?.get(record.id) !== record) moved.add(record.id);
  }
  const flows = edges.filter((edge) => moved.has(edge.from) || moved.has(edge.to) || before?.get(edge.id) !== edge);
  return { flows, count: edges.length };
}
