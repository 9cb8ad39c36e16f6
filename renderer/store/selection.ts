import { getBoxed, isLocked } from "../../core/commands/boxed-record.ts";
import { getRecord } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import { type SessionState, session } from "./session.ts";

/** How a selection joins the present one. */
export type SelectMode = "replace" | "add" | "remove" | "toggle";

const SELECTABLE: ReadonlySet<string> = new Set(["node", "edge", "zone", "note", "image", "stroke"]);

/** Selects records of the drawing; ids that are not drawn are passed over. */
export function select(ids: Iterable<RecordId>, mode: SelectMode = "replace"): void {
  const { doc, selection } = session.getState();
  const next = new Set(mode === "replace" ? [] : selection);
  for (const id of ids) {
    if (!SELECTABLE.has(doc.get(id)?.type ?? "")) continue;
    if (mode === "remove" || (mode === "toggle" && next.has(id))) next.delete(id);
    else next.add(id);
  }
  if (!isSameSet(next, selection)) session.setState({ selection: next });
}

/** Whether something is selected that can be locked and all of it is; then locking means letting go. */
export function areAllLocked({ doc, selection }: SessionState): boolean {
  const pieces = [...selection].flatMap((id) => getBoxed(doc, id) ?? []);
  return pieces.length > 0 && pieces.every(isLocked);
}

/** Whether every selected component is pinned. */
export function areAllPinned({ doc, selection }: SessionState): boolean {
  const nodes = [...selection].flatMap((id) => getRecord(doc, "node", id) ?? []);
  return nodes.length > 0 && nodes.every((node) => node.pinned === true);
}

export const clearSelection = (): void => select([]);

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
}
