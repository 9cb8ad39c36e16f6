import type { WritableDb } from "../handle.ts";

/** One step of the tables from a version to the next; runs inside a transaction. */
export interface Migration {
  /** The schema version it leads to. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: WritableDb) => void;
}
