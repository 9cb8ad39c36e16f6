import { makeSearchTables } from "../search-tables.ts";
import { runScript, sql } from "../sql.ts";
import type { Migration } from "./migration.ts";

/** The score of each step beside a board, and the empty index for finding in all boards; it is filled once the library is open. */
export const searchAndScores: Migration = {
  version: 2,
  name: "search-and-scores",
  up: (db) => {
    runScript(db, sql`alter table board add column scores text`);
    makeSearchTables(db);
  },
};
