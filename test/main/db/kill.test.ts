import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { applyPatch, invertPatch } from "../../../core/model/patch.ts";
import { openLibrary } from "../../../main/db/library.ts";
import type { LibraryPlace } from "../../../main/db/recover.ts";
import { docWith, readOpened, storeBoard, tempPlace } from "./temp-library.ts";

const EDITOR = join(import.meta.dirname, "child", "edit-library.ts");
const KILLS = 50;

/** Lets another process edit the board, kills it at some moment after its first change, and gives what it had acknowledged. */
function editUntilKilled(place: LibraryPlace, board: string, run: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [EDITOR, place.file, place.backups, board, `r${run}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let problem = "";
  let armed = false;
  child.stderr.on("data", (text: Buffer) => {
    problem += text.toString();
  });
  child.stdout.on("data", (text: Buffer) => {
    said += text.toString();
    if (armed) return;
    armed = true;
    // Another moment of the cycle of write, sync and answer each time.
    setTimeout(() => child.kill("SIGKILL"), (run * 7) % 40);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      if (signal !== "SIGKILL") reject(new Error(problem));
      else resolve(said.split("\n").slice(0, -1));
    });
  });
}

describe("a kill in the middle of writing", () => {
  it("loses no acknowledged change and leaves at most the one in flight, fifty times over", async () => {
    const place = tempPlace();
    const first = openLibrary(place);
    const board = first.write((db) => storeBoard(db, docWith("A")));
    first.close();
    const acknowledged: string[] = [];
    for (let run = 0; run < KILLS; run += 1) {
      acknowledged.push(...(await editUntilKilled(place, board, run)));
      const library = openLibrary(place);
      expect(library.notice).toBeNull();
      const ids = library
        .read((db) => readOpened(db, board))
        .records.map((record) => record.id)
        .slice(2);
      expect(ids.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(ids.length - acknowledged.length).toBeLessThanOrEqual(1);
      acknowledged.splice(0, acknowledged.length, ...ids);
      library.close();
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
  }, 240_000);

  it("keeps the undo history: the last steps lead back through the killed session", async () => {
    const place = tempPlace();
    const first = openLibrary(place);
    const board = first.write((db) => storeBoard(db, docWith("A")));
    first.close();
    await editUntilKilled(place, board, 5);
    const library = openLibrary(place);
    const { records, journal } = library.read((db) => readOpened(db, board));
    const steps = journal.filter((entry) => entry.kind === "do");
    expect(steps.length).toBeGreaterThan(0);
    const undone = steps.reduceRight((doc, step) => applyPatch(doc, invertPatch(step.patch)), docOf(records));
    expect([...undone.keys()]).toEqual(["board", "brief"]);
    library.close();
  }, 60_000);
});
