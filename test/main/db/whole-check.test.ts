import { describe, expect, it } from "vitest";
import type { WritableDb } from "../../../main/db/handle.ts";
import { appendEntries } from "../../../main/db/repositories/journal.ts";
import { opHash } from "../../../main/db/repositories/ops.ts";
import { isSearchFilled } from "../../../main/db/repositories/search-index.ts";
import { run, sql } from "../../../main/db/sql.ts";
import { checkWhole, noteSound, planSince } from "../../../main/db/whole-check.ts";
import { adding, docWith, entry, node, storeBoard, tempDb, time } from "./temp-library.ts";

const quiet = (): void => undefined;

/** Lets the journal say something that the records do not, with every hash right: what only replaying finds. */
function tellOtherwise(db: WritableDb, board: string): void {
  const op = {
    seq: 1,
    client_id: "c",
    kind: "do",
    command: "add-node",
    label: "Add",
    grp: null,
    patch: JSON.stringify(adding(node("other"))),
    at: time(0),
    prev_hash: "",
  } as const;
  const hash = opHash(board, op);
  run(db, sql`delete from op where board_id = ${board}`);
  run(
    db,
    sql`insert into op (board_id, seq, client_id, kind, command, label, grp, patch, at, prev_hash, hash)
        values (${board}, 1, ${op.client_id}, ${op.kind}, ${op.command}, ${op.label}, ${op.grp}, ${op.patch}, ${op.at}, '', ${hash})`,
  );
  run(db, sql`update head set seq = 1, hash = ${hash} where board_id = ${board}`);
}

describe("the whole check", () => {
  it("makes the journals of boards again that were changed since the last one, and of all when there was none", () => {
    const db = tempDb();
    const [old, recent] = [storeBoard(db, docWith("Old")), storeBoard(db, docWith("Recent"))];
    expect(planSince(db)).toEqual({});
    noteSound(db, new Date(time(1)));
    appendEntries(db, recent, [entry("c1", adding(node("n1")))], time(2));
    expect(planSince(db)).toEqual({ replayed: new Set([recent]) });
    tellOtherwise(db, recent);
    expect(checkWhole(db, new Date(time(3)), quiet)).toBe(
      `board ${recent}: the records are not what the journal gives`,
    );
    run(db, sql`delete from board where id = ${recent}`);
    tellOtherwise(db, old);
    expect(checkWhole(db, new Date(time(3)), quiet)).toBeNull();
    run(db, sql`delete from meta where key = 'sound-until'`);
    expect(checkWhole(db, new Date(time(3)), quiet)).toMatch(/not what the journal gives/);
  });

  it.each([
    ["a record", sql`update record set body = replace(body, 'cache', 'cacha')`],
    ["a change in the journal", sql`update op set patch = replace(patch, 'cache', 'cacha')`],
    ["a title", sql`update board set title = 'B'`],
    ["a count", sql`update board set nodes = 7`],
  ])("finds damage to %s of a board that nobody has touched since the last one", (_what, damage) => {
    const db = tempDb();
    storeBoard(db, docWith("A", node("n1")));
    expect(checkWhole(db, new Date(time(1)), quiet)).toBeNull();
    expect(planSince(db).replayed).toEqual(new Set());
    run(db, damage);
    expect(checkWhole(db, new Date(time(2)), quiet)).not.toBeNull();
  });

  it("leaves a search index to be made anew that lost a board changed since, or rows of any", () => {
    for (const lose of [sql`delete from searched where record_id = 'n1'`, sql`delete from search where rowid = 1`]) {
      const db = tempDb();
      storeBoard(db, docWith("A", node("n1")));
      run(db, lose);
      expect(checkWhole(db, new Date(time(1)), quiet)).toBeNull();
      expect(isSearchFilled(db)).toBe(false);
    }
  });

  it("says what it does, board by board", () => {
    const db = tempDb();
    for (const title of ["A", "B", "C"]) storeBoard(db, docWith(title));
    const told: string[] = [];
    checkWhole(db, new Date(time(1)), ({ step, done, total }) => told.push(`${step} ${done}/${total}`));
    expect(told).toEqual([
      "structure 0/0",
      ...["boards 0/3", "boards 1/3", "boards 2/3"],
      ...["index 0/3", "index 1/3", "index 2/3"],
    ]);
  });
});
