import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect, disconnect } from "../../../main/db/connect.ts";
import { openLibrary, openPlaceholder } from "../../../main/db/library.ts";
import { SCHEMA_VERSION } from "../../../main/db/migrations/index.ts";
import type { LibraryPlace } from "../../../main/db/recover.ts";
import { appendEntries } from "../../../main/db/repositories/journal.ts";
import { pragma, runScript, sql } from "../../../main/db/sql.ts";
import { getMeta, saveStamp } from "../../../main/db/stamp.ts";
import {
  adding,
  docWith,
  entry,
  node,
  openAt,
  patientJob,
  readBoards,
  readOpened,
  storeBoard,
  tempPlace,
  time,
} from "./temp-library.ts";

const hashOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Root may write anything: such a run becomes nobody for a moment. */
function asOrdinaryUser<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** A library with one board, closed in order; the board's id. */
function closedLibrary(place: LibraryPlace): string {
  const library = openLibrary(place);
  const board = library.write((db) => storeBoard(db, docWith("A", node("n1", { name: "Feature store" }))));
  library.close();
  return board;
}

/** The same with a backup of the day. */
async function backedUpLibrary(place: LibraryPlace): Promise<string> {
  const board = closedLibrary(place);
  const library = openLibrary(place);
  await library.backUp(patientJob(place.at));
  library.close();
  return board;
}

describe("the library", () => {
  it("is made where there is none, and found again", () => {
    const place = tempPlace();
    const board = closedLibrary(place);
    const library = openAt(place);
    expect(library.read((db) => readBoards(db, false)).map(({ id }) => id)).toEqual([board]);
    expect(library.notice).toBeNull();
  });

  it("leaves a backup of the day and one file when it is closed", async () => {
    const place = tempPlace();
    await backedUpLibrary(place);
    expect(readdirSync(place.backups)).toEqual(["daily-2026-11-22.db"]);
    expect(readdirSync(dirname(place.file)).sort()).toEqual(["backups", "library.db"]);
  });

  it("from a newer program is refused with both versions and not changed by a byte", () => {
    const place = tempPlace();
    closedLibrary(place);
    const db = connect(place.file);
    saveStamp(db, 7);
    disconnect(db);
    const before = [hashOf(place.file), ...readdirSync(dirname(place.file))];
    expect(() => openLibrary(place)).toThrow(`schema 7; this one knows up to ${SCHEMA_VERSION}`);
    expect([hashOf(place.file), ...readdirSync(dirname(place.file))]).toEqual(before);
  });

  it("from a newer program that was killed keeps its log as it is", () => {
    const place = tempPlace();
    closedLibrary(place);
    const db = connect(place.file);
    saveStamp(db, 7);
    const copy = tempPlace();
    for (const side of ["", "-wal"]) writeFileSync(copy.file + side, readFileSync(place.file + side));
    disconnect(db);
    const found = (): readonly string[] => [
      hashOf(copy.file),
      hashOf(`${copy.file}-wal`),
      ...readdirSync(dirname(copy.file)),
    ];
    const before = found();
    expect(() => openLibrary(copy)).toThrow("schema 7");
    expect(found()).toEqual(before);
  });

  it("of another program is refused and left as it is", () => {
    const place = tempPlace();
    const db = connect(place.file);
    runScript(db, sql`create table theirs (id integer)`);
    disconnect(db);
    const before = hashOf(place.file);
    expect(() => openLibrary(place)).toThrow(/is not a Loopboard library/);
    expect(hashOf(place.file)).toBe(before);
  });

  it("that is a folder is refused", () => {
    const place = tempPlace();
    mkdirSync(place.file);
    expect(() => openLibrary(place)).toThrow(/it is not a regular file/);
  });

  it("in use by another program is refused with a sentence and not touched", async () => {
    const place = tempPlace();
    closedLibrary(place);
    const holder = spawn(process.execPath, [join(import.meta.dirname, "child", "hold-library.ts"), place.file]);
    await once(holder.stdout, "data");
    expect(() => openLibrary(place)).toThrow(/is in use by another program/);
    expect(existsSync(join(dirname(place.file), "damaged"))).toBe(false);
    holder.kill();
    await once(holder, "exit");
    openAt(place);
  }, 30_000);

  it("whose version number flipped is set right from the copy beside it", () => {
    const place = tempPlace();
    const board = closedLibrary(place);
    const bytes = readFileSync(place.file);
    bytes[60] = 0x40;
    writeFileSync(place.file, bytes);
    const library = openAt(place);
    expect(library.read((db) => pragma(db, "user_version"))).toBe(SCHEMA_VERSION);
    expect(library.read((db) => readOpened(db, board)).records).toHaveLength(3);
  });
});

describe("a full disk", () => {
  it("is told as such, loses nothing, and saving goes on when there is room again", () => {
    const place = tempPlace();
    const board = closedLibrary(place);
    const library = openAt(place);
    const pages = library.write((db) => Number(pragma(db, "page_count")));
    library.write((db) => pragma(db, `max_page_count = ${pages + 1}`));
    const big = Array.from({ length: 30 }, (_, n) => entry(`c${n}`, adding(node(`k${n}`, { name: "x".repeat(400) }))));
    const save = (): number => library.write((db) => appendEntries(db, board, big, time(1)));
    expect(save).toThrow("The disk is full, so the last change is not saved yet.");
    expect(library.read((db) => readOpened(db, board)).records).toHaveLength(3);
    library.write((db) => pragma(db, "max_page_count = 100000"));
    expect(save()).toBe(31);
    expect(library.read((db) => readOpened(db, board)).records).toHaveLength(33);
  });
});

describe("a read-only library", () => {
  it("is shown from a copy and not written to", () => {
    const place = tempPlace();
    const board = closedLibrary(place);
    chmodSync(place.file, 0o444);
    chmodSync(dirname(place.file), 0o755);
    const before = hashOf(place.file);
    const library = asOrdinaryUser(() => openAt(place));
    expect(library.readOnly).toBe(true);
    expect(library.notice).toMatch(/is read-only, so changes cannot be saved/);
    expect(library.read((db) => readOpened(db, board)).records).toHaveLength(3);
    expect(() => library.write((db) => storeBoard(db, docWith("B")))).toThrow(/read-only/);
    expect(hashOf(place.file)).toBe(before);
  });

  it("of nothing takes no boards and leaves no file behind", () => {
    const library = openPlaceholder("The library was not opened.");
    expect(library.notice).toBe("The library was not opened.");
    expect(library.read((db) => readBoards(db, false))).toEqual([]);
    expect(() => library.write((db) => storeBoard(db, docWith("B")))).toThrow(/read-only/);
    library.close();
  });
});

describe("a damaged library", () => {
  const damage = (place: LibraryPlace, change: (bytes: Buffer) => Buffer): void =>
    writeFileSync(place.file, change(readFileSync(place.file)));

  it("is moved aside whole, and its newest sound backup takes its place", async () => {
    const place = tempPlace();
    const board = await backedUpLibrary(place);
    damage(place, (bytes) => bytes.subarray(0, 6000));
    const damaged = hashOf(place.file);
    const library = openAt(place);
    expect(library.notice).toMatch(/The library was damaged. The backup daily-2026-11-22.db was put in its place/);
    expect(library.read((db) => readOpened(db, board)).records).toHaveLength(3);
    const aside = join(dirname(place.file), "damaged", "2026-11-22T10-00-00-000Z");
    expect(hashOf(join(aside, "library.db"))).toBe(damaged);
  });

  it("starts empty when there is no backup, and says so", () => {
    const place = tempPlace();
    writeFileSync(place.file, "this is a shopping list, not a database, and long enough to be one".repeat(50));
    const library = openAt(place);
    expect(library.notice).toMatch(/No backup was found, and no board could be read from it/);
    expect(library.read((db) => readBoards(db, false))).toEqual([]);
    library.write((db) => storeBoard(db, docWith("B")));
  });

  it("with a flipped letter after an unclean end is found, and its other boards come over whole", async () => {
    const place = tempPlace();
    await backedUpLibrary(place);
    const first = openLibrary(place);
    const later = first.write((db) => storeBoard(db, docWith("Later", node("n1"), node("n2"))));
    first.close();
    const killed = connect(place.file);
    runScript(killed, sql`update meta set value = 'no' where key = 'closed-cleanly'`);
    runScript(killed, sql`update op set patch = replace(patch, 'Feature', 'Featura')`);
    disconnect(killed);
    const library = openAt(place);
    expect(library.notice).toMatch(/1 board was taken from it whole, 1 in part/);
    const boards = library.read((db) => readBoards(db, false));
    expect(boards.map(({ title, nodes }) => [title, nodes]).sort()).toEqual([
      ["A", 1],
      ["Later", 2],
    ]);
    expect(library.read((db) => readOpened(db, later)).records).toHaveLength(4);
  });

  it("gives up what was saved after the backup, too", async () => {
    const place = tempPlace();
    const board = await backedUpLibrary(place);
    const work = openLibrary(place);
    work.write((db) => appendEntries(db, board, [entry("c1", adding(node("n2")))], time(1)));
    work.close();
    const bytes = readFileSync(place.file);
    writeFileSync(place.file, Buffer.concat([Buffer.from("SQLite forma? 3\0", "latin1"), bytes.subarray(16)]));
    const library = openAt(place);
    expect(library.notice).toMatch(/1 board was taken from it whole/);
    const { records, journal } = library.read((db) => readOpened(db, board));
    expect(records.map(({ id }) => id)).toEqual(["board", "brief", "n1", "n2"]);
    expect(journal.at(-1)?.clientId).toBe("c1");
  });

  it("is never unlinked: the log beside it moves with it", async () => {
    const place = tempPlace();
    await backedUpLibrary(place);
    writeFileSync(`${place.file}-wal`, "not a log");
    damage(place, (bytes) => bytes.fill(0, 0, 4096));
    openAt(place);
    const aside = join(dirname(place.file), "damaged", "2026-11-22T10-00-00-000Z");
    expect(existsSync(join(aside, "library.db-wal"))).toBe(true);
  });
});

describe("a recovery that was killed", () => {
  it("after the damaged library was moved aside is finished at the next start", async () => {
    const place = tempPlace();
    const board = await backedUpLibrary(place);
    renameSync(place.file, `${place.file}.part`);
    writeFileSync(`${place.file}-wal`, "left of the damaged one");
    const library = openAt(place);
    expect(library.read((db) => readBoards(db, false)).map(({ id }) => id)).toEqual([board]);
    expect(existsSync(`${place.file}.part`)).toBe(false);
    expect(place.lines).toEqual(["a recovery that had been interrupted was finished"]);
  });

  it("before that begins anew: the damaged library is still there", async () => {
    const place = tempPlace();
    await backedUpLibrary(place);
    writeFileSync(`${place.file}.part`, "half of a library");
    writeFileSync(`${place.file}.part-wal`, "half of its log");
    writeFileSync(place.file, "nothing of a library");
    const library = openAt(place);
    expect(library.notice).toMatch(/was damaged/);
    expect(library.read((db) => readBoards(db, false))).toHaveLength(1);
    expect(readdirSync(dirname(place.file)).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

describe("an error of the disk", () => {
  const failing = (code: string) => () => {
    throw new BetterSqlite3.SqliteError("disk I/O error", code);
  };

  it("is told as such, and the next change goes through a fresh connection", async () => {
    const place = tempPlace();
    const board = await backedUpLibrary(place);
    const library = openAt(place);
    const before = library.read((db) => db);
    expect(() => library.write(failing("SQLITE_IOERR_FSYNC"))).toThrow(/the disk reported an error/);
    expect(library.read((db) => db)).not.toBe(before);
    expect(library.write((db) => appendEntries(db, board, [entry("c1", adding(node("n2")))], time(1)))).toBe(2);
  });

  it("that means damage is remembered: the next start looks at everything", async () => {
    const place = tempPlace();
    await backedUpLibrary(place);
    const library = openLibrary(place);
    expect(() => library.read(failing("SQLITE_CORRUPT"))).toThrow(/damaged; it is restored at the next start/);
    library.close();
    const db = connect(place.file);
    expect(getMeta(db, "closed-cleanly")).toBe("no");
    disconnect(db);
  });
});
