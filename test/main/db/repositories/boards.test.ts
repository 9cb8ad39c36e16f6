import { describe, expect, it } from "vitest";
import { boardOf, docOf } from "../../../../core/model/doc.ts";
import {
  binBoard,
  emptyBin,
  eraseBoard,
  findBoard,
  newestBoard,
  restoreBoard,
} from "../../../../main/db/repositories/boards.ts";
import { duplicateBoard, renameBoard } from "../../../../main/db/repositories/copies.ts";
import { appendEntries } from "../../../../main/db/repositories/journal.ts";
import { listThumbnails, saveFace } from "../../../../main/db/repositories/thumbnails.ts";
import { run, sql } from "../../../../main/db/sql.ts";
import { verifyLibrary } from "../../../../main/db/verify.ts";
import { adding, docWith, entry, node, readBoards, readOpened, storeBoard, tempDb, time } from "../temp-library.ts";

const FACE = { svg: "<svg/>", scores: [4, 3.5, 0, 1, 2, 2.5, 0.5] };

describe("boards", () => {
  it("come back as they were stored", () => {
    const db = tempDb();
    const doc = docWith("Ranking", node("n1", { props: { p99Ms: 20 } }), node("__proto__"));
    const board = storeBoard(db, doc);
    expect(readOpened(db, board).records).toEqual([...doc.values()]);
    expect(findBoard(db, board)).toMatchObject({ title: "Ranking", nodes: 2, edges: 0, binnedAt: null });
    expect(verifyLibrary(db)).toBeNull();
  });

  it("are listed with the last changed first", () => {
    const db = tempDb();
    const [first, second] = [storeBoard(db, docWith("A")), storeBoard(db, docWith("B"))];
    appendEntries(db, first, [entry("c1", adding(node("n1")))], time(5));
    expect(readBoards(db, false).map((board) => board.id)).toEqual([first, second]);
  });

  it("are listed with all that is known of each, whatever its title", () => {
    const db = tempDb();
    const titles = ['Say "no" \\ twice', "推荐 🎬", "\u0001tab\there", ""];
    const [first = "", ...others] = titles.map((title) => storeBoard(db, docWith(title)));
    saveFace(db, first, FACE);
    const listed = new Map(readBoards(db, false).map((board) => [board.id, board]));
    expect(listed.size).toBe(titles.length);
    for (const id of [first, ...others]) expect(listed.get(id)).toEqual(findBoard(db, id));
    expect(listed.get(first)).toMatchObject({ title: titles[0], scores: FACE.scores });
  });

  it("go to the bin, come back, and are erased from the bin only", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    expect(() => eraseBoard(db, board)).toThrow(/it is not in the bin/);
    expect(binBoard(db, board, time(3)).binnedAt).toBe(time(3));
    expect(readBoards(db, false)).toEqual([]);
    expect(restoreBoard(db, board).binnedAt).toBeNull();
    binBoard(db, board, time(4));
    eraseBoard(db, board);
    expect(readBoards(db, true)).toEqual([]);
    expect(() => readOpened(db, board)).toThrow(/There is no board/);
    expect(verifyLibrary(db)).toBeNull();
  });

  it("leave the bin all at once when it is emptied; the others stay", () => {
    const db = tempDb();
    const [kept, ...binned] = ["A", "B", "C"].map((title) => storeBoard(db, docWith(title)));
    for (const id of binned) binBoard(db, id, time(1));
    expect(emptyBin(db)).toBe(2);
    expect([readBoards(db, true), readBoards(db, false).map(({ id }) => id)]).toEqual([[], [kept]]);
    expect(newestBoard(db)).toBe(kept);
    expect(verifyLibrary(db)).toBeNull();
  });

  it("keep their picture apart from their time of change", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    saveFace(db, board, FACE);
    expect(findBoard(db, board)).toMatchObject({ scores: FACE.scores, updatedAt: time(0) });
    expect(listThumbnails(db, [board, "gone"])).toEqual([{ id: board, svg: FACE.svg }]);
    expect(() => saveFace(db, "gone", FACE)).toThrow("There is no board");
  });

  it("are duplicated with contents and picture, each with a journal of its own", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    saveFace(db, board, FACE);
    const copy = duplicateBoard(db, board, time(2));
    expect(copy).toMatchObject({ title: "A copy", nodes: 1, scores: FACE.scores });
    expect(listThumbnails(db, [copy.id])).toEqual([{ id: copy.id, svg: FACE.svg }]);
    appendEntries(db, copy.id, [entry("c1", adding(node("n2")))], time(3));
    expect(readOpened(db, board).records).toHaveLength(3);
    expect(verifyLibrary(db)).toBeNull();
  });

  it("are renamed in list, records and journal alike", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A"));
    expect(renameBoard(db, board, "B", time(2)).title).toBe("B");
    const { records, journal } = readOpened(db, board);
    expect(boardOf(docOf(records)).title).toBe("B");
    expect(journal.at(-1)).toMatchObject({ kind: "do", command: "rename" });
    renameBoard(db, board, "B", time(3));
    expect(readOpened(db, board).journal).toHaveLength(1);
  });

  it("say so when a stored record was changed behind the program's back", () => {
    const db = tempDb();
    const board = storeBoard(db, docWith("A", node("n1")));
    run(db, sql`update record set body = replace(body, 'cache', 'cacha') where id = 'n1'`);
    expect(() => readOpened(db, board)).toThrow("The board A is damaged");
  });
});
