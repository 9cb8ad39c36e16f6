import { z } from "zod";
import type { WritableDb } from "./handle.ts";
import type { Migration } from "./migrations/migration.ts";
import { listRows, sql, transact } from "./sql.ts";
import { headerStamp, saveStamp } from "./stamp.ts";

/** Brings the tables up to the newest schema, each step whole or not at all; the version it started from. */
export function migrate(db: WritableDb, migrations: readonly Migration[], beforeFirst: (from: number) => void): number {
  checkOrder(migrations);
  const from = headerStamp(db).schema;
  const open = migrations.filter((migration) => migration.version > from);
  if (open.length > 0 && from > 0) beforeFirst(from);
  for (const migration of open) {
    transact(db, () => {
      migration.up(db);
      saveStamp(db, migration.version);
      checkForeignKeys(db);
    });
  }
  return from;
}

/** Throws when a row points to one that is not there. */
export function checkForeignKeys(db: WritableDb): void {
  const broken = listRows(db, z.object({ table: z.string() }), sql`select "table" from pragma_foreign_key_check`);
  const first = broken[0];
  if (first !== undefined) throw new Error(`${broken.length} rows of ${first.table} point to rows that are gone`);
}

function checkOrder(migrations: readonly Migration[]): void {
  for (const [index, { version, name }] of migrations.entries())
    if (version !== index + 1) throw new Error(`migration ${name} has number ${version}, expected ${index + 1}`);
}
