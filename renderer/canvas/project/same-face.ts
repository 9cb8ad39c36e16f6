import type { BoxedRecord } from "./boxes.ts";

/** Fields that move a record without changing its drawing. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(["x", "y", "zone", "parent"]);

/** Whether two states of a record look the same wherever they are. */
export function isSameFace(a: BoxedRecord, b: BoxedRecord): boolean {
  if (a === b) return true;
  const left: Readonly<Record<string, unknown>> = a;
  const right: Readonly<Record<string, unknown>> = b;
  const isAlike = (key: string): boolean => PLACE_FIELDS.has(key) || left[key] === right[key];
  return Object.keys(left).every(isAlike) && Object.keys(right).every(isAlike);
}
