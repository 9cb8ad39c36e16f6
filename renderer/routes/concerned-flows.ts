import { changedKeys } from "../../core/model/changed-keys.ts";
import type { Doc } from "../../core/model/doc.ts";
import { flowsAt } from "../../core/model/flows-at.ts";
import type { RecordId } from "../../core/model/records.ts";

/** The flows that a change of a board concerns: new, different or gone ones, and those at a component that is new or different. */
export function concernedFlows(before: Doc, after: Doc): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  const moved = new Set<RecordId>();
  for (const id of changedKeys(before, after)) {
    const types = [before.get(id)?.type, after.get(id)?.type];
    if (types.includes("edge")) found.add(id);
    if (types.includes("node")) moved.add(id);
  }
  for (const { id } of flowsAt(after, moved)) found.add(id);
  return found;
}
