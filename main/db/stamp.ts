import { z } from "zod";
import type { ReadableDb, WritableDb } from "./handle.ts";
import { hashRow } from "./hash.ts";
import { getRow, pragma, run, sql } from "./sql.ts";

/** Marks a file as a Loopboard library: "Loop". */
export const APPLICATION_ID = 0x4c6f6f70;

/** The numbers in the file's header that no checksum of SQLite covers. */
export interface Stamp {
  readonly applicationId: number;
  readonly schema: number;
}

const CLEAN = "closed-cleanly";

const stampSchema = z.object({ applicationId: z.int(), schema: z.int(), hash: z.string() });
const valueSchema = z.object({ value: z.string() });

/** The numbers as the header says. */
export const headerStamp = (db: ReadableDb): Stamp => ({
  applicationId: z.int().parse(pragma(db, "application_id")),
  schema: z.int().parse(pragma(db, "user_version")),
});

/** The hashed copy of the numbers, or null when there is none or it does not hold. */
export function storedStamp(db: ReadableDb): Stamp | null {
  const text = getMeta(db, "stamp");
  if (text === null) return null;
  const stored = stampSchema.safeParse(readJson(text));
  if (!stored.success) return null;
  const { applicationId, schema, hash } = stored.data;
  return hash === hashRow([applicationId, schema]) ? { applicationId, schema } : null;
}

/** Writes both numbers into the header and their hashed copy beside them. */
export function saveStamp(db: WritableDb, schema: number): void {
  pragma(db, `application_id = ${APPLICATION_ID}`);
  pragma(db, `user_version = ${schema}`);
  const hash = hashRow([APPLICATION_ID, schema]);
  saveMeta(db, "stamp", JSON.stringify({ applicationId: APPLICATION_ID, schema, hash }));
}

/** A fact about the library file itself, or null; null too while there are no tables. */
export function getMeta(db: ReadableDb, key: string): string | null {
  const table = getRow(db, z.object({ n: z.int() }), sql`select count(*) as n from sqlite_schema where name = 'meta'`);
  if (table?.n !== 1) return null;
  return getRow(db, valueSchema, sql`select value from meta where key = ${key}`)?.value ?? null;
}

/** Saves a fact about the library file itself. */
export const saveMeta = (db: WritableDb, key: string, value: string): void =>
  void run(
    db,
    sql`insert into meta (key, value) values (${key}, ${value}) on conflict (key) do update set value = excluded.value`,
  );

/** Notes in the file whether it was closed in order. */
export const markClean = (db: WritableDb, clean: boolean): void => saveMeta(db, CLEAN, clean ? "yes" : "no");

/** Whether the last program that used the file closed it in order. */
export const wasClosedInOrder = (db: ReadableDb): boolean => getMeta(db, CLEAN) === "yes";

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged copy is as good as none: the caller then looks for another way to tell.
    return null;
  }
}
