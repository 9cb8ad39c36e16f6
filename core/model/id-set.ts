import type { NodeRecord } from "./records/node.ts";
import type { RecordId } from "./records.ts";

/** Ids of components in the order in which they were found: what queries ask of a set and nothing more. */
export interface IdSet extends Iterable<RecordId> {
  readonly size: number;
  has(id: RecordId): boolean;
}

/** What a walk came to, also as components. */
export interface ReachedSet extends IdSet {
  readonly nodes: readonly NodeRecord[];
}
