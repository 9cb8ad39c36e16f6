import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { connect } from "../../../main/db/connect.ts";
import { migrate } from "../../../main/db/migrate.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "../../../main/db/migrations/index.ts";
import type { Migration } from "../../../main/db/migrations/migration.ts";
import { listRows, run, runScript, sql } from "../../../main/db/sql.ts";
import { headerStamp, storedStamp } from "../../../main/db/stamp.ts";
import { tempDb, tempFolder } from "./temp-library.ts";

const tables = (db: Parameters<typeof listRows>[0]): readonly string[] =>
  listRows(
    db,
    z.object({ name: z.string() }),
    sql`select name from sqlite_schema where type = 'table' order by name`,
  ).map((row) => row.name);

const next = (up: Migration["up"]): readonly Migration[] => [
  ...MIGRATIONS,
  { version: SCHEMA_VERSION + 1, name: "next", up },
];

describe("migrations", () => {
  it("make every table of a new library and stamp it twice", () => {
    const db = tempDb();
    const own = tables(db).filter((name) => !name.startsWith("search_"));
    expect(own).toEqual([
      "board",
      "head",
      "meta",
      "op",
      "record",
      "search",
      "searched",
      "setting",
      "stencil",
      "thumbnail",
      "version",
    ]);
    expect(headerStamp(db).schema).toBe(SCHEMA_VERSION);
    expect(storedStamp(db)).toEqual(headerStamp(db));
  });

  it("make strict tables: a text does not fit a number", () => {
    expect(() => run(tempDb(), sql`insert into head values ('b', 'one', '', '')`)).toThrow();
  });

  it("change nothing when run again, and ask for no backup", () => {
    const db = tempDb();
    expect(migrate(db, MIGRATIONS, () => expect.fail("a backup"))).toBe(SCHEMA_VERSION);
  });

  it("ask for a backup before the first change of an older library, and not of a new one", () => {
    const asked: number[] = [];
    const db = tempDb();
    migrate(
      db,
      next((each) => runScript(each, sql`create table extra (id text) strict`)),
      (from) => asked.push(from),
    );
    expect(asked).toEqual([SCHEMA_VERSION]);
    expect(headerStamp(db).schema).toBe(SCHEMA_VERSION + 1);
    migrate(connect(join(tempFolder(), "new.db")), MIGRATIONS, (from) => asked.push(from));
    expect(asked).toHaveLength(1);
  });

  it("are whole or not at all: a failing step leaves the tables and the number as they were", () => {
    const db = tempDb();
    const broken = next((each) => {
      runScript(each, sql`create table extra (id text) strict`);
      throw new Error("power cut");
    });
    expect(() => migrate(db, broken, () => undefined)).toThrow("power cut");
    expect(tables(db)).not.toContain("extra");
    expect(headerStamp(db).schema).toBe(SCHEMA_VERSION);
  });

  it("are not committed when a row points to nothing afterwards", () => {
    const db = tempDb();
    runScript(db, sql`pragma foreign_keys = off`);
    const orphan = next((each) => run(each, sql`insert into thumbnail (board_id, svg) values ('gone', '<svg/>')`));
    expect(() => migrate(db, orphan, () => undefined)).toThrow(/rows of thumbnail point to rows that are gone/);
    expect(headerStamp(db).schema).toBe(SCHEMA_VERSION);
  });

  it("refuse a list with a gap", () => {
    const gap = [...MIGRATIONS, { version: SCHEMA_VERSION + 2, name: "late", up: () => undefined }];
    expect(() => migrate(tempDb(), gap, () => undefined)).toThrow(/migration late has number/);
  });
});
