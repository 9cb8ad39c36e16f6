import { runScript, sql } from "../sql.ts";
import type { Migration } from "./migration.ts";

/** Names that people gave to states of a board; the states themselves are in the journal. */
export const versions: Migration = {
  version: 3,
  name: "versions",
  up: (db) =>
    runScript(
      db,
      sql`
        create table version (
          id text primary key,
          board_id text not null references board (id) on delete cascade,
          seq integer not null check (seq >= 1),
          name text not null,
          at text not null
        ) strict;
        create index version_by_board on version (board_id, seq);
      `,
    ),
};
