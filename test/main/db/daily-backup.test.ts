import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkInThread } from "../../../main/backup/check-in-thread.ts";
import { connectReading, disconnect } from "../../../main/db/connect.ts";
import { type BackupJob, backUpDaily, endLeftBackups } from "../../../main/db/daily-backup.ts";
import type { WritableDb } from "../../../main/db/handle.ts";
import { openLibrary } from "../../../main/db/library.ts";
import { run, runOne, sql } from "../../../main/db/sql.ts";
import { getMeta } from "../../../main/db/stamp.ts";
import {
  docWith,
  node,
  patientJob,
  readBoards,
  storeBoard,
  tempDb,
  tempFolder,
  tempPlace,
  time,
} from "./temp-library.ts";

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 12));
const NAME = "daily-2026-11-01.db";
const THREAD = new URL("../../../main/backup/check-thread.ts", import.meta.url);

/** A library of more pages than one slice copies. */
function longDb(): WritableDb {
  const db = tempDb();
  const board = storeBoard(db, docWith("A", node("n1")));
  runOne(db, sql`insert into thumbnail (board_id, svg) values (${board}, ${"<svg/>".padEnd(2_000_000, " ")})`);
  return db;
}

/** A job whose copy may take so many slices; it tells how many it took. */
function shortJob(slices: number, between: () => void = () => undefined): BackupJob & { readonly asked: () => number } {
  let asked = 0;
  const mayGoOn = (): boolean => {
    asked += 1;
    between();
    return asked <= slices;
  };
  return { ...patientJob(day(1)), mayGoOn, asked: () => asked };
}

/** The job at the end of a program that has no time to read a large copy back. */
const HURRIED: BackupJob = { ...patientJob(day(1)), check: async () => null };

describe("the daily backup", () => {
  it("is made once a day, the newest seven kept", async () => {
    const [db, folder] = [tempDb(), tempFolder()];
    for (const n of [1, 2, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(await backUpDaily(db, folder, patientJob(day(n)))).toBeNull();
    expect(readdirSync(folder).sort()).toEqual([3, 4, 5, 6, 7, 8, 9].map((n) => `daily-2026-11-0${n}.db`));
  });

  it("is one file that has what was changed while it was copied", async () => {
    const [db, folder] = [longDb(), tempFolder()];
    const job = shortJob(100, () => void storeBoard(db, docWith("Meanwhile")));
    expect(await backUpDaily(db, folder, job)).toBeNull();
    expect(job.asked()).toBeGreaterThan(1);
    const copy = connectReading(join(folder, NAME));
    expect(readBoards(copy, false).filter(({ title }) => title === "Meanwhile").length).toBe(job.asked());
    disconnect(copy);
    expect(readdirSync(folder)).toEqual([NAME]);
  });

  it("that is stopped half way leaves nothing, and the next start makes it", async () => {
    const [db, folder] = [longDb(), tempFolder()];
    const job = shortJob(2);
    expect(await backUpDaily(db, folder, job)).toBeNull();
    expect([job.asked(), readdirSync(folder)]).toEqual([3, []]);
    expect(await endLeftBackups(db, folder, patientJob(day(2)))).toBeNull();
    expect(readdirSync(folder)).toEqual(["daily-2026-11-02.db"]);
    expect(await endLeftBackups(db, folder, patientJob(day(3)))).toBeNull();
    expect(readdirSync(folder), "only one was owed").toEqual(["daily-2026-11-02.db"]);
  });

  it("that was not read back yet is no backup, and gets its name at the next start", async () => {
    const [db, folder] = [longDb(), tempFolder()];
    await backUpDaily(db, folder, HURRIED);
    await backUpDaily(db, folder, HURRIED);
    expect(readdirSync(folder)).toEqual([`${NAME}.copied`]);
    expect(
      await endLeftBackups(db, folder, { ...patientJob(day(2)), check: (file) => checkInThread(file, THREAD) }),
    ).toBeNull();
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(getMeta(db, "sound-until")).toBe(time(0));
  });

  it("that was not read back and is not sound goes, and says what is wrong", async () => {
    const [db, folder] = [longDb(), tempFolder()];
    run(db, sql`update record set body = replace(body, 'cache', 'cacha')`);
    await backUpDaily(db, folder, HURRIED);
    expect(await endLeftBackups(db, folder, patientJob(day(2)))).toMatch(
      /daily-2026-11-01.db is not sound: board .* checksum/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("cut off by a kill leaves parts that the next start takes away", async () => {
    const [db, folder] = [tempDb(), tempFolder()];
    for (const name of [`${NAME}.part`, `${NAME}.part-journal`]) writeFileSync(join(folder, name), "half a page");
    expect(await endLeftBackups(db, folder, patientJob(day(2)))).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    expect(await endLeftBackups(db, join(folder, "none"), patientJob(day(2)))).toBeNull();
  });
});

describe("a library that is backed up", () => {
  it("can be closed in the middle of it", async () => {
    const place = tempPlace();
    const library = openLibrary(place);
    library.write((db) => storeBoard(db, docWith("A")));
    const done = library.backUp(patientJob(place.at));
    library.close();
    await done;
    expect(existsSync(join(place.backups, "daily-2026-11-22.db"))).toBe(false);
    const again = openLibrary(place);
    expect([again.notice, again.read((db) => readBoards(db, false)).length]).toEqual([null, 1]);
    again.close();
  });

  it("and found unsound is not closed as sound: the next start repairs it", async () => {
    const place = tempPlace();
    const library = openLibrary(place);
    library.write((db) => storeBoard(db, docWith("A", node("n1"))));
    library.write((db) => run(db, sql`update record set body = replace(body, 'cache', 'cacha')`));
    await library.backUp(patientJob(place.at));
    library.close();
    expect(place.lines.join("\n")).toMatch(/is not sound/);
    const again = openLibrary(place);
    expect(again.notice).toMatch(/was damaged/);
    again.close();
  });
});
