import { describe, expect, it } from "vitest";
import type { WritableDb } from "../../../main/db/handle.ts";
import { appendEntries } from "../../../main/db/repositories/journal.ts";
import { pragma, run, type Sql, sql } from "../../../main/db/sql.ts";
import { checkStructure, verifyLibrary } from "../../../main/db/verify.ts";
import { adding, docWith, entry, node, storeBoard, tempDb, time } from "./temp-library.ts";

function filled(): WritableDb {
  const db = tempDb();
  const board = storeBoard(db, docWith("A", node("n1", { name: "Feature store" })));
  appendEntries(db, board, [entry("c1", adding(node("n2"))), entry("c2", adding(node("n3")))], time(1));
  return db;
}

const DAMAGE: readonly (readonly [what: string, damage: Sql, found: RegExp])[] = [
  ["one letter in a record", sql`update record set body = replace(body, 'Feature', 'Featura')`, /checksum/],
  ["the order of two records", sql`update record set position = position + 10 where id = 'n1'`, /checksum/],
  ["a record that is gone", sql`delete from record where id = 'n2'`, /checksum/],
  [
    "a record that came from nowhere",
    sql`insert into record select board_id, 'x', type, body, 99 from record where id = 'n2'`,
    /checksum/,
  ],
  [
    "one letter in an entry",
    sql`update op set patch = replace(patch, 'cache', 'cacha') where seq = 2`,
    /entry 2 does not match/,
  ],
  ["the label of an entry", sql`update op set label = 'x' where seq = 3`, /entry 3 does not match/],
  ["an entry that is gone", sql`delete from op where seq = 2`, /entry 2 is missing/],
  ["the last entry, gone", sql`delete from op where seq = 3`, /the journal ends at 2, not at 3/],
  ["the tip of the journal", sql`update head set hash = 'x'`, /the journal ends/],
  ["the title in the list", sql`update board set title = 'B'`, /title/],
  ["the count in the list", sql`update board set nodes = nodes + 1`, /counts/],
];

/** Writes what the tables would refuse. */
function damage(db: WritableDb, change: Sql): void {
  pragma(db, "ignore_check_constraints = on");
  run(db, change);
  pragma(db, "ignore_check_constraints = off");
}

describe("checkStructure", () => {
  it("reads the tables that grow only when it is to: a large library must start as fast as a small one", () => {
    const db = filled();
    damage(db, sql`update op set kind = 'odd' where seq = 2`);
    expect([checkStructure(db, "outline"), checkStructure(db, "quick")]).toEqual([
      null,
      "CHECK constraint failed in op",
    ]);
    damage(db, sql`update board set nodes = -1`);
    expect(checkStructure(db, "outline")).toBe("CHECK constraint failed in board");
  });
});

describe("verifyLibrary", () => {
  it("finds nothing in a sound library", () => {
    expect(verifyLibrary(filled())).toBeNull();
  });

  it.each(DAMAGE)("finds %s", (_what, damage, found) => {
    const db = filled();
    expect(run(db, damage)).toBeGreaterThan(0);
    expect(verifyLibrary(db)).toMatch(found);
  });
});
