import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newestSoundBackup, writeBackup } from "../../../main/db/backup.ts";
import { connectReading, disconnect } from "../../../main/db/connect.ts";
import { backUpDaily } from "../../../main/db/daily-backup.ts";
import { run, sql } from "../../../main/db/sql.ts";
import { docWith, node, patientJob, readBoards, storeBoard, tempDb, tempFolder } from "./temp-library.ts";

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 12));

describe("backups", () => {
  it("are whole libraries that read back", () => {
    const db = tempDb();
    storeBoard(db, docWith("A", node("n1")));
    const file = writeBackup(db, tempFolder(), "daily-2026-11-01.db");
    const copy = connectReading(file);
    expect(readBoards(copy, false).map((board) => board.title)).toEqual(["A"]);
    disconnect(copy);
  });

  it("get no name when they are not sound", () => {
    const db = tempDb();
    storeBoard(db, docWith("A", node("n1")));
    run(db, sql`update record set body = replace(body, 'cache', 'cacha')`);
    const folder = tempFolder();
    expect(() => writeBackup(db, folder, "daily-2026-11-01.db")).toThrow(/is not sound/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".db"))).toEqual([]);
  });

  it("made before a migration are never let go", async () => {
    const db = tempDb();
    const folder = tempFolder();
    writeBackup(db, folder, "before-schema-2-2026-10-01T00-00-00-000Z.db");
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await backUpDaily(db, folder, patientJob(day(n)));
    expect(readdirSync(folder)).toContain("before-schema-2-2026-10-01T00-00-00-000Z.db");
  });

  it("that are damaged are passed over for the next older one", async () => {
    const db = tempDb();
    storeBoard(db, docWith("A", node("n1")));
    const folder = tempFolder();
    await backUpDaily(db, folder, patientJob(day(1)));
    await backUpDaily(db, folder, patientJob(day(2)));
    const newest = join(folder, "daily-2026-11-02.db");
    writeFileSync(newest, readFileSync(newest).subarray(0, 5000));
    expect(newestSoundBackup(folder)).toBe(join(folder, "daily-2026-11-01.db"));
    expect(newestSoundBackup(join(folder, "none"))).toBeNull();
  });
});
