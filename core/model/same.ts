import type { AnyRecord } from "./records.ts";

/** Whether two records hold the same data; key order does not matter. */
export const isSameRecord = (a: AnyRecord, b: AnyRecord): boolean => isSameData(a, b);

/** Whether two plain JSON values hold the same data; an absent key equals an undefined one, and JSON knows no -0. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(left)) if (!isSameData(left[key], right[key])) return false;
  for (const key of Object.keys(right)) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}
