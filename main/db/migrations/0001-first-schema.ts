import { runScript, sql } from "../sql.ts";
import type { Migration } from "./migration.ts";

/** Boards, their records, the journal of changes with its hash chain, settings. */
export const firstSchema: Migration = {
  version: 1,
  name: "first-schema",
  up: (db) =>
    runScript(
      db,
      sql`
        create table meta (key text primary key, value text not null) strict, without rowid;
        create table setting (key text primary key, value text not null) strict, without rowid;
        create table board (
          id text primary key,
          title text not null,
          created_at text not null,
          updated_at text not null,
          binned_at text,
          needs_layout integer not null check (needs_layout in (0, 1)),
          nodes integer not null check (nodes >= 0),
          edges integer not null check (edges >= 0)
        ) strict;
        create index board_by_time on board (updated_at);
        create table thumbnail (
          board_id text primary key references board (id) on delete cascade,
          svg text not null
        ) strict;
        create table record (
          board_id text not null references board (id) on delete cascade,
          id text not null,
          type text not null,
          body text not null,
          position integer not null,
          primary key (board_id, id),
          unique (board_id, position)
        ) strict;
        create table op (
          board_id text not null references board (id) on delete cascade,
          seq integer not null check (seq >= 1),
          client_id text not null,
          kind text not null check (kind in ('do', 'undo', 'redo', 'ignore')),
          command text not null,
          label text not null,
          grp text,
          patch text not null,
          at text not null,
          prev_hash text not null,
          hash text not null,
          primary key (board_id, seq),
          unique (board_id, client_id)
        ) strict;
        create table head (
          board_id text primary key references board (id) on delete cascade,
          seq integer not null check (seq >= 0),
          hash text not null,
          state text not null
        ) strict;
      `,
    ),
};
