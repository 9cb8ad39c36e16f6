import { createHash } from "node:crypto";
import type { SqlValue } from "./sql.ts";

/** SHA-256 of all columns of a row, in hex. */
export const hashRow = (columns: readonly SqlValue[]): string =>
  createHash("sha256").update(JSON.stringify(columns)).digest("hex");

/** State hash of a board without records. */
export const EMPTY_STATE = "0".repeat(64);

/** Puts a row hash into a state hash, or takes it out again: the order of rows does not matter. */
export function toggleHash(state: string, row: string): string {
  const mixed = Buffer.from(state, "hex");
  const other = Buffer.from(row, "hex");
  for (const [index, byte] of other.entries()) mixed[index] = (mixed[index] ?? 0) ^ byte;
  return mixed.toString("hex");
}
