import { z } from "zod";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { getRow, runOne, sql } from "../sql.ts";

const rowSchema = z.object({ value: z.string() });

/** A setting through its schema; the fallback when it was never set or no longer fits. */
export function getSetting<T>(db: ReadableDb, key: string, schema: z.ZodType<T>, fallback: T): T {
  const row = getRow(db, rowSchema, sql`select value from setting where key = ${key}`);
  if (row === null) return fallback;
  const value = schema.safeParse(JSON.parse(row.value));
  return value.success ? value.data : fallback;
}

/** Saves a setting as JSON. */
export const saveSetting = (db: WritableDb, key: string, value: unknown): void =>
  runOne(
    db,
    sql`insert into setting (key, value) values (${key}, ${JSON.stringify(value)})
        on conflict (key) do update set value = excluded.value`,
  );
