import type { WritableDb } from "./handle.ts";
import { runScript, sql } from "./sql.ts";

/**
 * Makes the tables of the search over all boards. They hold nothing that the records do not say, so they can be made anew
 * at any time. The index keeps words only, no texts; `searched` says which row of it is which record.
 */
export const makeSearchTables = (db: WritableDb): void =>
  runScript(
    db,
    sql`
      create table searched (
        key integer primary key,
        board_id text not null references board (id) on delete cascade,
        record_id text not null,
        unique (board_id, record_id)
      ) strict;
      create virtual table search using fts5 (
        title, name, kind, property, note,
        content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
      );
      create trigger searched_gone after delete on searched begin
        delete from search where rowid = old.key;
      end;
    `,
  );

/** Removes them with all they hold. */
export const dropSearchTables = (db: WritableDb): void =>
  runScript(db, sql`drop table if exists search; drop table if exists searched;`);
