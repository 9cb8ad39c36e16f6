import { copyFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { applyPatch, invertPatch } from "../../../../core/model/patch.ts";
import type { WritableDb } from "../../../../main/db/handle.ts";
import { binBoard, eraseBoard, readBoard } from "../../../../main/db/repositories/boards.ts";
import { appendEntries } from "../../../../main/db/repositories/journal.ts";
import { searchBoards } from "../../../../main/db/repositories/search.ts";
import { forgetSearch, rebuildSearch } from "../../../../main/db/repositories/search-index.ts";
import { listRows, run, runScript, sql } from "../../../../main/db/sql.ts";
import { isSearchSound, verifyLibrary } from "../../../../main/db/verify.ts";
import type { SearchHit } from "../../../../preload/contract/boards.ts";
import { anyDoc } from "../../../core/formats/loopboard/any-doc.ts";
import { adding, change, docWith, entry, node, openAt, storeBoard, tempDb, tempPlace, time } from "../temp-library.ts";

const find = (db: WritableDb, query: string, binned = false): readonly SearchHit[] =>
  searchBoards(db, { query, binned }).hits;
const records = (db: WritableDb, query: string): readonly string[] => find(db, query).map(({ record }) => record);

/** Every word of the index with the record and the column it stands in. */
function wordsIn(db: WritableDb): readonly string[] {
  runScript(db, sql`create virtual table temp.word using fts5vocab(main, search, 'instance')`);
  const rows = listRows(
    db,
    z.object({ at: z.string() }),
    sql`select board_id || ' ' || record_id || ' ' || col || ' ' || term || ' ' || offset as at
        from word left join searched on key = doc order by at`,
  );
  runScript(db, sql`drop table temp.word`);
  return rows.map(({ at }) => at);
}

describe("searching all boards", () => {
  it("finds a component by name, kind, synonym and property, and says which", () => {
    const db = tempDb();
    const board = storeBoard(
      db,
      docWith("Ads", node("n1", { kind: "feature-store", name: "User profiles", props: { owner: "Café team" } })),
    );
    expect(find(db, "prof")).toMatchObject([
      { board, title: "Ads", record: "n1", name: "User profiles", field: "name", binned: false },
    ]);
    expect(find(db, "feast")[0]).toMatchObject({ record: "n1", field: "kind" });
    expect(find(db, "cafe owner")[0]).toMatchObject({ record: "n1", field: "property", label: "Owner" });
  });

  it("puts a title before a name before a property before a note", () => {
    const db = tempDb();
    const note = { type: "note", id: "n4", text: "drift", color: "yellow", x: 0, y: 0, w: 99, h: 99 } as const;
    storeBoard(db, docWith("A", note, node("n3", { props: { owner: "drift" } }), node("n2", { name: "drift" })));
    storeBoard(db, docWith("drift"));
    expect(find(db, "drift").map(({ field }) => field)).toEqual(["title", "name", "property", "note"]);
  });

  it("marks what was found, as places in the snippet", () => {
    const db = tempDb();
    storeBoard(db, docWith("Größen der Café-Kette"));
    const [hit] = find(db, "cafe");
    expect(hit?.snippet.ranges.map(([start, end]) => hit.snippet.text.slice(start, end))).toEqual(["Café"]);
  });

  it("finds parts of a compound and of a text without spaces", () => {
    const db = tempDb();
    storeBoard(db, docWith("A", node("n1", { name: "OnlineFeatureStore" }), node("n2", { name: "特徴ストア" })));
    expect([records(db, "store"), records(db, "onlinefeat"), records(db, "徴ス"), records(db, "ア")]).toEqual([
      ["n1"],
      ["n1"],
      ["n2"],
      ["n2"],
    ]);
  });

  it("leaves out the bin unless it is asked for", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("Fraud"));
    binBoard(db, board, time(1));
    expect(find(db, "fraud")).toEqual([]);
    expect(find(db, "fraud", true)).toMatchObject([{ board, binned: true }]);
  });

  it("caps its answer and says that there is more", () => {
    const db = tempDb();
    const many = Array.from({ length: 150 }, (_, n) => node(`n${n}`, { name: `worker ${n}` }));
    storeBoard(db, docWith("A", ...many));
    const { hits, more } = searchBoards(db, { query: "worker", binned: false });
    expect([hits.length, more]).toEqual([100, true]);
    expect(searchBoards(db, { query: "worker 77", binned: false })).toMatchObject({ more: false });
  });

  it.each([
    '"',
    '""',
    "*",
    "a*",
    "NEAR(a b)",
    "a AND",
    "OR",
    "-a",
    "title:a",
    "{",
    "(",
    "^a",
    "a + b",
    "\0",
    "\u{d800}",
    "'; --",
  ])("takes %j as plain words", (query) => {
    const db = tempDb();
    storeBoard(db, docWith("a near b"));
    expect(() => find(db, query)).not.toThrow();
  });

  it("never throws, whatever is looked for", () => {
    const db = tempDb();
    storeBoard(db, docWith("Board", node("n1", { name: "Feature store" })));
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => find(db, query).length >= 0));
    expect(find(db, "feature ".repeat(600))).toHaveLength(1);
  });
});

describe("the search index", () => {
  it("follows an edit, an undo and an erased board", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1", { name: "before" })));
    const patch = {
      added: [],
      updated: [[node("n1", { name: "before" }), node("n1", { name: "after" })]],
      removed: [],
    } as const;
    appendEntries(db, board, [entry("c1", patch)], time(1));
    expect([records(db, "before"), records(db, "after")]).toEqual([[], ["n1"]]);
    appendEntries(db, board, [entry("c2", invertPatch(patch), { kind: "undo" })], time(2));
    expect([records(db, "before"), records(db, "after")]).toEqual([["n1"], []]);
    binBoard(db, board, time(3));
    eraseBoard(db, board);
    expect(wordsIn(db)).toEqual([]);
    expect(isSearchSound(db)).toBe(true);
  });

  it("goes back with a change that is refused", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    const bad = [entry("c1", adding(node("n1", { name: "ghost" }))), entry("c2", adding(node("n1")))];
    expect(() => appendEntries(db, board, bad, time(1))).toThrow();
    expect(records(db, "ghost")).toEqual([]);
    expect(isSearchSound(db)).toBe(true);
  });

  it("is what a new one would be, after any changes and undos", () => {
    fc.assert(
      fc.property(fc.array(anyDoc, { minLength: 2, maxLength: 4 }), (docs) => {
        const db = tempDb();
        const [first, ...later] = docs;
        if (first === undefined) return;
        const board = storeBoard(db, first);
        let doc = readBoard(db, board);
        for (const [n, next] of later.entries()) {
          const patch = change(doc, next);
          appendEntries(db, board, [entry(`c${n}`, patch)], time(n));
          if (n % 2 === 0) {
            appendEntries(db, board, [entry(`u${n}`, invertPatch(patch), { kind: "undo" })], time(n));
          } else doc = applyPatch(doc, patch);
        }
        const kept = wordsIn(db);
        expect(isSearchSound(db)).toBe(true);
        rebuildSearch(db);
        expect(kept).toEqual(wordsIn(db));
      }),
      { numRuns: 25 },
    );
  });

  it("that lost a row, or holds one too many, is found unsound; the library is not damaged by it", () => {
    for (const damage of [
      sql`delete from searched where record_id = 'n1'`,
      sql`insert into search (rowid, title) values (900, 'ghost')`,
    ]) {
      const db = tempDb();
      storeBoard(db, docWith("A", node("n1")));
      rebuildSearch(db);
      expect(isSearchSound(db)).toBe(true);
      run(db, damage);
      expect(isSearchSound(db)).toBe(false);
      expect(verifyLibrary(db)).toBeNull();
    }
  });

  it("is made anew at the next start when it was left to be", () => {
    const place = tempPlace();
    const library = openAt(place);
    library.write((db) => {
      storeBoard(db, docWith("Ranking"));
      run(db, sql`delete from searched`);
      forgetSearch(db);
    });
    library.close();
    expect(openAt(place).read((db) => searchBoards(db, { query: "ranking", binned: false })).hits).toHaveLength(1);
  });

  it("is filled for a library of the first schema, which is backed up and stays whole", () => {
    const place = tempPlace();
    copyFileSync(join(import.meta.dirname, "../../../fixtures/libraries/schema-1.db"), place.file);
    const library = openAt(place);
    library.write((db) => {
      expect(verifyLibrary(db)).toBeNull();
      expect(isSearchSound(db)).toBe(true);
      expect(records(db, "cafe")).toEqual(["n1"]);
      expect(records(db, "cold start")).toEqual(["note-1"]);
      expect(records(db, "old trainer")).toEqual([]);
      expect(find(db, "old trainer", true)).toHaveLength(1);
    });
    expect(place.lines).toEqual([]);
  });
});
