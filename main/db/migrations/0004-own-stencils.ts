import { runScript, sql } from "../sql.ts";
import type { Migration } from "./migration.ts";

/** Parts of boards that people keep as stencils: name, kind whose icon it has, words (JSON list), pieces (JSON list). */
export const ownStencils: Migration = {
  version: 4,
  name: "own-stencils",
  up: (db) =>
    runScript(
      db,
      sql`
        create table stencil (
          id text primary key,
          name text not null,
          icon text not null,
          keywords text not null,
          records text not null,
          at text not null
        ) strict;
      `,
    ),
};
