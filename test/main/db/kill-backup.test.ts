import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkCopy } from "../../../main/db/check-copy.ts";
import { openLibrary } from "../../../main/db/library.ts";
import type { LibraryPlace } from "../../../main/db/recover.ts";
import { runOne, sql } from "../../../main/db/sql.ts";
import { docWith, node, patientJob, readBoards, storeBoard, tempPlace } from "./temp-library.ts";

const BACKER = join(import.meta.dirname, "child", "back-up-library.ts");
const KILLS = 12;

/** Lets another process make backups, and kills it at some moment of one. */
function backUpUntilKilled({ file, backups }: LibraryPlace, run: number): Promise<void> {
  const child = spawn(process.execPath, [BACKER, file, backups], { stdio: ["ignore", "pipe", "pipe"] });
  let problem = "";
  child.stderr.on("data", (text: Buffer) => {
    problem += text.toString();
  });
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), (run * 11) % 90));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(problem))));
  });
}

it("a kill in the middle of a backup leaves no backup that is not sound, and nothing half made after the next start", async () => {
  const place = tempPlace();
  const first = openLibrary(place);
  first.write((db) => {
    const board = storeBoard(db, docWith("A", node("n1")));
    runOne(db, sql`insert into thumbnail (board_id, svg) values (${board}, ${"<svg/>".padEnd(4_000_000, " ")})`);
  });
  first.close();
  for (let run = 0; run < KILLS; run += 1) {
    await backUpUntilKilled(place, run);
    const library = openLibrary(place);
    expect([library.notice, library.read((db) => readBoards(db, false)).length]).toEqual([null, 1]);
    await library.endBackups(patientJob(place.at));
    library.close();
    const names = readdirSync(place.backups);
    expect(names.filter((name) => !name.endsWith(".db"))).toEqual([]);
    for (const name of names) expect(checkCopy(join(place.backups, name)).problem).toBeNull();
  }
  expect(place.lines).toEqual([]);
}, 240_000);
