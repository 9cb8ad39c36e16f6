import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docOf } from "../../../../core/model/doc.ts";
import { applyPatch, invertPatch, type Patch } from "../../../../core/model/patch.ts";
import { findBoard } from "../../../../main/db/repositories/boards.ts";
import { appendEntries } from "../../../../main/db/repositories/journal.ts";
import { run, sql } from "../../../../main/db/sql.ts";
import { verifyLibrary } from "../../../../main/db/verify.ts";
import { adding, change, docWith, entry, node, readOpened, storeBoard, tempDb, time } from "../temp-library.ts";

describe("appendEntries", () => {
  it("stores the records of a change and answers its number", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    expect(appendEntries(db, board, [entry("c1", adding(node("n1")))], time(1))).toBe(2);
    expect(readOpened(db, board).records.map((record) => record.id)).toEqual(["board", "brief", "n1"]);
  });

  it("takes an entry that is sent again as done, and answers the same number", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    const first = [entry("c1", adding(node("n1"))), entry("c2", adding(node("n2")))];
    expect(appendEntries(db, board, first, time(1))).toBe(3);
    expect(appendEntries(db, board, first, time(2))).toBe(3);
    expect(appendEntries(db, board, [entry("c1", adding(node("n1")))], time(3))).toBe(2);
    expect(readOpened(db, board).journal.map((stored) => stored.seq)).toEqual([2, 3]);
    expect(findBoard(db, board)?.updatedAt).toBe(time(1));
  });

  it("refuses an id that named another change before", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    appendEntries(db, board, [entry("c1", adding(node("n1")))], time(1));
    expect(() => appendEntries(db, board, [entry("c1", adding(node("n2")))], time(2))).toThrow(/with other contents/);
  });

  it("stores nothing of a batch when one of its changes does not fit", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    const stale = { added: [], updated: [[node("n1", { x: 5 }), node("n1", { x: 9 })] as const], removed: [] };
    const batch = [entry("c1", adding(node("n2"))), entry("c2", stale)];
    expect(() => appendEntries(db, board, batch, time(1))).toThrow(/n1 has changed meanwhile/);
    expect(readOpened(db, board).records.map((record) => record.id)).toEqual(["board", "brief", "n1"]);
    expect(verifyLibrary(db)).toBeNull();
  });

  it("names the board that is not there", () => {
    expect(() => appendEntries(tempDb(), "gone", [], time(1))).toThrow("There is no board gone in the library.");
  });

  it("keeps records in the order the page has them, through delete and undo", () => {
    const db = tempDb();
    let doc = docWith("A", node("n1"), node("n2"), node("n3"));
    const board = storeBoard(db, doc);
    const removal = { added: [], updated: [], removed: [node("n1")] };
    for (const [id, patch] of [
      ["c1", removal],
      ["c2", invertPatch(removal)],
    ] as const) {
      doc = applyPatch(doc, patch);
      appendEntries(db, board, [entry(id, patch)], time(1));
    }
    expect(readOpened(db, board).records).toEqual([...doc.values()]);
  });

  it("keeps that order whatever is deleted, added meanwhile and brought back", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.boolean()), { maxLength: 12 }), (steps) => {
        const db = tempDb();
        let doc = docWith("A", ...["n1", "n2", "n3", "n4"].map((id) => node(id)));
        const board = storeBoard(db, doc);
        const removals: Patch[] = [];
        steps.forEach(([pick, back], index) => {
          const victim = [...doc.values()].filter((record) => record.type === "node")[pick];
          const removal = back ? removals.splice(pick % Math.max(1, removals.length), 1)[0] : undefined;
          const patch =
            removal !== undefined
              ? invertPatch(removal)
              : victim === undefined
                ? adding(node(`m${index}`))
                : change(doc, docOf([...doc.values()].filter((record) => record !== victim)));
          if (patch.removed.length > 0) removals.push(patch);
          doc = applyPatch(doc, patch);
          appendEntries(db, board, [entry(`c${index}`, patch)], time(1));
        });
        expect(readOpened(db, board).records).toEqual([...doc.values()]);
        expect(verifyLibrary(db)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("keeps title, counts and time of the board in step", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    const edge = { type: "edge", id: "e1", from: "n1", to: "n2", flow: "batch", props: {} } as const;
    appendEntries(db, board, [entry("c1", adding(node("n2"), edge))], time(7));
    expect(findBoard(db, board)).toMatchObject({ nodes: 2, edges: 1, title: "A", updatedAt: time(7) });
    const title = { type: "board", id: "board", stage: "design" } as const;
    const rename = {
      added: [],
      updated: [
        [
          { ...title, title: "A" },
          { ...title, title: "B" },
        ] as const,
      ],
      removed: [node("n1")],
    };
    appendEntries(db, board, [entry("c2", rename)], time(8));
    expect(findBoard(db, board)).toMatchObject({ nodes: 1, edges: 1, title: "B" });
  });

  it("asks for a layout until one is recorded", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")), true);
    appendEntries(db, board, [entry("c1", adding(node("n2")))], time(1));
    expect(readOpened(db, board).needsLayout).toBe(true);
    const moved = { added: [], updated: [[node("n1"), node("n1", { x: 40 })] as const], removed: [] };
    appendEntries(db, board, [entry("c2", moved, { command: "apply-layout" })], time(2));
    expect(readOpened(db, board).needsLayout).toBe(false);
  });
});

describe("the journal tail", () => {
  const moves = (count: number, group: string | null = null) =>
    Array.from({ length: count }, (_, n) =>
      entry(
        `m${n}`,
        { added: [], updated: [[node("n1", { x: n }), node("n1", { x: n + 1 })] as const], removed: [] },
        { group },
      ),
    );

  it("reaches back 500 steps and no further", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    appendEntries(db, board, moves(600), time(1));
    const { journal } = readOpened(db, board);
    expect(journal).toHaveLength(500);
    expect(journal.at(-1)?.seq).toBe(601);
  });

  it("leaves out what undo passes over, such as how the board was made", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    expect(readOpened(db, board).journal).toEqual([]);
  });

  it("ends before a damaged entry, and the board opens with the steps after it", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    for (const n of [1, 2, 3]) appendEntries(db, board, [entry(`c${n}`, adding(node(`n${n}`)))], time(n));
    run(db, sql`update op set patch = replace(patch, 'cache', 'cache"') where board_id = ${board} and seq = 3`);
    expect(readOpened(db, board).journal.map(({ clientId }) => clientId)).toEqual(["c3"]);
  });

  it("counts entries of one group as one step and never cuts a group", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    appendEntries(db, board, moves(600, "drag-1"), time(1));
    expect(readOpened(db, board).journal).toHaveLength(600);
  });

  it("reaches further back for each step that was undone", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    const done = moves(600);
    const undone = done
      .slice(500)
      .reverse()
      .map((step, n) => entry(`u${n}`, invertPatch(step.patch), { kind: "undo" }));
    appendEntries(db, board, [...done, ...undone], time(1));
    const { journal } = readOpened(db, board);
    expect(journal.filter((stored) => stored.kind === "do")).toHaveLength(600);
  });

  it("survives closing: undoing every entry leads back to the start", () => {
    const db = tempDb();
    const start = docWith("A", node("n1"));
    const board = storeBoard(db, start);
    appendEntries(db, board, moves(20), time(1));
    const { records, journal } = readOpened(db, board);
    const undone = journal
      .filter((stored) => stored.kind === "do")
      .reduceRight((doc, stored) => applyPatch(doc, invertPatch(stored.patch)), docOf(records));
    expect([...undone.values()]).toEqual([...start.values()]);
  });
});
