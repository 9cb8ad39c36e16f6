import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { RecordId } from "../../../core/model/records.ts";

const ROW = 40;

/** Components as they are read: in columns from left to right, each from top to bottom. */
export function readingOrder(doc: Doc): readonly RecordId[] {
  const column = (x: number): number => Math.round(x / ROW);
  return [...listRecords(doc, "node")]
    .sort((a, b) => column(a.x) - column(b.x) || a.y - b.y || a.x - b.x)
    .map((node) => node.id);
}

/** The component after or before one; null at the ends. An unknown start begins at the first or last. */
export function nextInReadingOrder(doc: Doc, from: RecordId | null, by: 1 | -1): RecordId | null {
  const order = readingOrder(doc);
  const at = from === null ? -1 : order.indexOf(from);
  if (at === -1) return (by === 1 ? order[0] : order.at(-1)) ?? null;
  return order[at + by] ?? null;
}

/** The next flow of a component, starting after `current`; the round never ends. */
export function nextFlowOf(doc: Doc, owner: RecordId, current: RecordId | null, by: 1 | -1): RecordId | null {
  const flows = listRecords(doc, "edge").filter((edge) => edge.from === owner || edge.to === owner);
  if (flows.length === 0) return null;
  const at = flows.findIndex((edge) => edge.id === current);
  const next = at === -1 ? (by === 1 ? 0 : flows.length - 1) : (at + by + flows.length) % flows.length;
  return flows[next]?.id ?? null;
}
