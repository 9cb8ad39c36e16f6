import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Doc } from "../../core/model/doc.ts";
import { applyPatch, type Patch } from "../../core/model/patch.ts";
import { openLibrary } from "../../main/db/library.ts";
import { insertBoard } from "../../main/db/repositories/boards.ts";
import { appendEntries } from "../../main/db/repositories/journal.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timeEach } from "./time-each.ts";

const PAGE_BYTES = 4096;

const SIZES = [200, 1000] as const;

/** One moved component, from the call to the committed journal row, against a raw write and sync of one page; the size of the board must not matter. */
export async function measureAutosave(): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const components of SIZES) {
    const folder = makeTemporaryFolder("bench");
    rows.push({
      row: `autosave of one move, ${components} components, in main`,
      unit: "ms",
      samples: await timeMoves(folder, components),
      reference: await timeRawWrites(folder),
      against: "raw write + fdatasync of 4 kB",
      target: 3,
    });
  }
  return rows;
}

async function timeMoves(folder: string, components: number): Promise<readonly number[]> {
  const at = new Date();
  const library = openLibrary({
    file: join(folder, "library.db"),
    backups: join(folder, "backups"),
    at,
    log: () => {},
  });
  let doc = seededDoc(components);
  const board = library.write((db) =>
    insertBoard(db, { doc, needsLayout: false, label: "New board" }, at.toISOString()),
  );
  const samples = await timeEach((n) => {
    const patch = moveFirst(doc);
    doc = applyPatch(doc, patch);
    const entry = { clientId: `c${n}`, kind: "do", command: "move", label: "Move", group: null, patch } as const;
    library.write((db) => appendEntries(db, board.id, [entry], at.toISOString()));
  });
  library.close();
  return samples;
}

function moveFirst(doc: Doc): Patch {
  const node = doc.get("n0");
  if (node?.type !== "node") throw new Error("The benchmark board has no component n0.");
  return { added: [], updated: [[node, { ...node, x: node.x + 10 }]], removed: [] };
}

async function timeRawWrites(folder: string): Promise<readonly number[]> {
  const file = openSync(join(folder, "raw"), "w");
  const page = Buffer.alloc(PAGE_BYTES, 1);
  const samples = await timeEach(() => {
    writeSync(file, page);
    fdatasyncSync(file);
  });
  closeSync(file);
  return samples;
}
