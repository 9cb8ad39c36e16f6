import { listRecords } from "../model/doc.ts";
import type { Draft } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";

/** Forgets the routes of flows that start or end at the components, so that they are found anew. */
export function dropRoutes(draft: Draft, nodes: ReadonlySet<RecordId>): void {
  for (const edge of listRecords(draft.doc, "edge")) {
    if (edge.route !== undefined && (nodes.has(edge.from) || nodes.has(edge.to))) {
      draft.change("edge", edge.id, { route: undefined });
    }
  }
}
