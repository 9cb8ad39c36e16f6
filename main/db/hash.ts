import { hash } from "node:crypto";
import type { SqlValue } from "./sql.ts";

/** SHA-256 of all columns of a row, in hex. */
export const hashRow = (columns: readonly SqlValue[]): string => hash("sha256", JSON.stringify(columns), "hex");

/** State hash of a board without records. */
export const EMPTY_STATE = "0".repeat(64);

/** Puts a row hash into a state hash, or takes it out again: the order of rows does not matter. */
export function toggleHash(state: string, row: string): string {
  const mixed = Buffer.from(state, "hex");
  mixInto(mixed, Buffer.from(row, "hex").toString("latin1"));
  return mixed.toString("hex");
}

/** State hash of rows, each given by its columns: `toggleHash` of all of them, in one pass over bytes. */
export function stateOf(rows: Iterable<readonly SqlValue[]>): string {
  const mixed = Buffer.from(EMPTY_STATE, "hex");
  // Text of one character a byte: Node gives it in less than half the time of a buffer.
  for (const columns of rows) mixInto(mixed, hash("sha256", JSON.stringify(columns), "binary"));
  return mixed.toString("hex");
}

function mixInto(mixed: Buffer, bytes: string): void {
  for (let at = 0; at < mixed.length; at += 1) mixed[at] = (mixed[at] ?? 0) ^ bytes.charCodeAt(at);
}
