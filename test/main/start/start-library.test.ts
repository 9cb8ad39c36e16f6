import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Library } from "../../../main/db/library.ts";
import { whyPrepare } from "../../../main/db/prepare-library.ts";
import type { LibraryPlace } from "../../../main/db/recover.ts";
import { forgetSearch } from "../../../main/db/repositories/search-index.ts";
import { saveFace } from "../../../main/db/repositories/thumbnails.ts";
import { run, type Sql, sql } from "../../../main/db/sql.ts";
import { markClean } from "../../../main/db/stamp.ts";
import { startLibrary } from "../../../main/start/start-library.ts";
import type { StartProgress } from "../../../preload/contract/start-progress.ts";
import { docWith, node, openAt, readBoards, storeBoard, tempPlace } from "../db/temp-library.ts";

const THREAD = new URL("../../../main/start/library-thread.ts", import.meta.url);
const BOARDS = 40;

/** A library of a few MB, closed in order; `last` is done to it before. */
function largePlace(last: (library: Library) => void = () => undefined): LibraryPlace {
  const place = tempPlace();
  const library = openAt(place);
  library.write((db) => {
    for (let n = 0; n < BOARDS; n += 1) {
      const board = storeBoard(db, docWith(`Board ${n}`, node("n1", { name: "Feature store" })));
      saveFace(db, board, { svg: `<svg>${"x".repeat(100_000)}</svg>`, scores: [] });
    }
  });
  last(library);
  library.close();
  return place;
}

/** The library as a killed program leaves it, whole or with some damage. */
function unclean(place: LibraryPlace, damage?: Sql): LibraryPlace {
  const library = openAt(place);
  library.write((db) => {
    markClean(db, false);
    if (damage !== undefined) run(db, damage);
  });
  const killed = tempPlace();
  for (const side of ["", "-wal"]) writeFileSync(killed.file + side, readFileSync(place.file + side));
  return killed;
}

async function started(place: LibraryPlace, thread = THREAD) {
  const told: (StartProgress | null)[] = [];
  const error = vi.fn();
  const log = { info: vi.fn(), warn: vi.fn(), error };
  const starting = startLibrary(place, { log, thread, onProgress: (progress) => told.push(progress) });
  const first = starting.progress();
  const library = await starting.library;
  const titles = library.read((db) => readBoards(db, false)).map(({ title }) => title);
  library.close();
  return { first, told, titles, library, error, last: starting.progress() };
}

describe("the start of a library", () => {
  it("is at once when it was closed in order, and when it is small", async () => {
    for (const place of [largePlace(), tempPlace()]) {
      const { first, told, error } = await started(place);
      expect([first, told, error.mock.calls]).toEqual([null, [], []]);
    }
  });

  it("after an unclean end is checked in a thread that says how far it is; then it opens with all boards", async () => {
    const { first, told, titles, library, error, last } = await started(unclean(largePlace()));
    expect(error).not.toHaveBeenCalled();
    expect(first).toEqual({ reason: "unclean-end", step: "structure", done: 0, total: 0 });
    expect(told.map((progress) => progress?.step ?? null)).toEqual(
      expect.arrayContaining(["structure", "boards", null]),
    );
    expect(told.at(-1)).toBeNull();
    expect(titles).toHaveLength(BOARDS);
    expect([last, library.notice]).toEqual([null, null]);
  });

  it("makes a missing search index in the thread", async () => {
    const place = largePlace((library) => library.write(forgetSearch));
    expect(whyPrepare(place.file)).toBe("no-index");
    const { told, titles } = await started(place);
    expect(told.some((progress) => progress?.step === "search")).toBe(true);
    expect(titles).toHaveLength(BOARDS);
    expect(whyPrepare(place.file)).toBeNull();
  });

  it("repairs a damaged one in the thread, and the library still says so", async () => {
    const place = unclean(largePlace(), sql`update record set body = replace(body, 'cache', 'cacha') where rowid = 3`);
    const { told, titles, library } = await started(place);
    expect(told.some((progress) => progress?.step === "recover")).toBe(true);
    expect(titles).toHaveLength(BOARDS);
    expect(library.notice).toMatch(/was damaged/);
  });

  it("goes on without the thread when that cannot run", async () => {
    const { titles, error, told } = await started(
      unclean(largePlace()),
      new URL("./no-such-thread.ts", import.meta.url),
    );
    expect(error).toHaveBeenCalledWith("the library was not prepared", expect.anything());
    expect(titles).toHaveLength(BOARDS);
    expect(told.at(-1)).toBeNull();
  });

  it("shows no board of a file that is no library, and keeps it", async () => {
    const place = tempPlace();
    writeFileSync(place.file, "SQLite format 3\0".padEnd(4_000_000, "x"));
    const { titles, library } = await started(place);
    expect(titles).toEqual([]);
    expect(library.notice).toMatch(/The damaged file was kept/);
  });
});
