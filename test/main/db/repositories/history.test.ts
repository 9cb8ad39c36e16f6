import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch } from "../../../../core/model/patch.ts";
import { listHistory, readAt, readChunk } from "../../../../main/db/repositories/history.ts";
import { appendEntries } from "../../../../main/db/repositories/journal.ts";
import {
  deleteVersion,
  insertVersion,
  listVersions,
  renameVersion,
} from "../../../../main/db/repositories/versions.ts";
import { salvageBoards } from "../../../../main/db/salvage.ts";
import { anyDoc } from "../../../core/formats/loopboard/any-doc.ts";
import { adding, change, docWith, entry, node, storeBoard, tempDb, time } from "../temp-library.ts";

describe("the history of a board", () => {
  it("gives the board as it was after any entry, in its order", () => {
    fc.assert(
      fc.property(fc.array(anyDoc, { minLength: 1, maxLength: 6 }), (states) => {
        const db = tempDb();
        const [first = docWith("First"), ...later] = states;
        const board = storeBoard(db, first);
        const docs = [first];
        for (const [n, state] of later.entries()) {
          const patch = change(docs.at(-1) ?? first, state);
          docs.push(applyPatch(docs.at(-1) ?? first, patch));
          appendEntries(db, board, [entry(`c${n}`, patch)], time(n));
        }
        for (const [n, doc] of docs.entries())
          expect([...readAt(db, board, n + 1).values()]).toEqual([...doc.values()]);
        expect(readAt(db, board, 0).size).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it("lists what was done, newest first, with what it touched", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("B", node("a", { name: "Ranker" })));
    const renamed = change(docWith("B", node("a", { name: "Ranker" })), docWith("B", node("a", { name: "Scorer" })));
    appendEntries(db, board, [entry("1", renamed, { command: "rename", label: "Rename" })], time(1));
    appendEntries(db, board, [entry("2", adding(node("b", { name: "Log" }), node("c")))], time(2));
    const { rows, more, newest } = listHistory(db, board, null);
    expect(
      rows.map(({ seq, label, added, updated, removed, subject }) => [seq, label, added, updated, removed, subject]),
    ).toEqual([
      [3, "Add component", 2, 0, 0, "Log"],
      [2, "Rename", 0, 1, 0, "Scorer"],
      [1, "New board", 3, 0, 0, "B"],
    ]);
    expect([more, newest]).toEqual([false, 3]);
    expect(listHistory(db, board, 2).rows.map(({ seq }) => seq)).toEqual([1]);
  });

  it("comes in pages and in chunks that miss nothing", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("Long"));
    const long = "x".repeat(2000);
    for (let n = 0; n < 450; n += 1)
      appendEntries(
        db,
        board,
        [entry(`c${n}`, adding(node(`n${n}`, { name: `n${n}`, props: { owner: long.slice(0, 2000) } })))],
        time(n),
      );
    const seen: number[] = [];
    let before: number | null = null;
    for (;;) {
      const page = listHistory(db, board, before);
      seen.push(...page.rows.map(({ seq }) => seq));
      before = page.rows.at(-1)?.seq ?? 0;
      if (!page.more) break;
    }
    expect(seen).toEqual(Array.from({ length: 451 }, (_, at) => 451 - at));
    const replayed: number[] = [];
    for (let after = 0; ; ) {
      const chunk = readChunk(db, board, after);
      replayed.push(...chunk.patches.map(({ seq }) => seq));
      after = replayed.at(-1) ?? 0;
      if (!chunk.more) break;
    }
    expect(replayed).toEqual([...seen].reverse());
  });

  it("has no entry beyond the newest", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("B"));
    expect(() => readAt(db, board, 2)).toThrow(/has no change 2/);
    expect(() => readAt(db, "gone", 1)).toThrow();
  });
});

describe("named versions", () => {
  it("name the present state or an earlier one, and go with their board", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("B"));
    appendEntries(db, board, [entry("1", adding(node("a")))], time(1));
    const now = insertVersion(db, board, { seq: null, name: "Before the review" }, time(2));
    insertVersion(db, board, { seq: 1, name: "Blank" }, time(3));
    expect(listVersions(db, board).map(({ name, seq }) => [name, seq])).toEqual([
      ["Before the review", 2],
      ["Blank", 1],
    ]);
    expect(renameVersion(db, now.id, "Draft").name).toBe("Draft");
    deleteVersion(db, now.id);
    expect(listVersions(db, board).map(({ name }) => name)).toEqual(["Blank"]);
    expect(() => renameVersion(db, now.id, "x")).toThrow(/gone/);
    expect(() => insertVersion(db, board, { seq: 9, name: "x" }, time(4))).toThrow(/no change 9/);
  });

  it("come over with their board from a damaged library", () => {
    const from = tempDb();
    const board = storeBoard(from, docWith("B"));
    insertVersion(from, board, { seq: null, name: "Kept" }, time(1));
    const into = tempDb();
    expect(salvageBoards(from, into, { at: time(2), log: () => undefined })).toEqual({ whole: 1, partial: 0 });
    expect(listVersions(into, board)).toEqual(listVersions(from, board));
    expect(listVersions(into, board).map(({ name }) => name)).toEqual(["Kept"]);
  });
});
