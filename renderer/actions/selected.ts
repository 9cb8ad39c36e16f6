import type { RecordId, RecordType } from "../../core/model/records.ts";
import { type SessionState, session } from "../store/session.ts";

/** The one selected record, or null when none or several are. */
export function onlySelected(): RecordId | null {
  const { selection } = session.getState();
  return selection.size === 1 ? ([...selection][0] ?? null) : null;
}

/** What the one selected record is, or null. */
export function selectedType({ selection, doc }: SessionState): RecordType | null {
  const [id] = selection;
  return id === undefined || selection.size !== 1 ? null : (doc.get(id)?.type ?? null);
}
