import { writeSync } from "node:fs";
import { openLibrary } from "../../../../main/db/library.ts";
import { appendEntries } from "../../../../main/db/repositories/journal.ts";

// Adds components to a board without end; each number is printed after its change is acknowledged.
const [file = "", backups = "", board = "", run = ""] = process.argv.slice(2);
const library = openLibrary({ file, backups, at: new Date(), log: () => undefined });
if (library.notice !== null) throw new Error(library.notice);
for (let n = 1; ; n += 1) {
  const id = `${run}-${n}`;
  const node = { type: "node", id, kind: "cache", name: id, props: {}, x: n, y: 0, w: 184, h: 64, zone: null } as const;
  const entry = { clientId: id, kind: "do", command: "add-node", label: "Add", group: null } as const;
  const patch = { added: [node], updated: [], removed: [] };
  library.write((db) => appendEntries(db, board, [{ ...entry, patch }], new Date().toISOString()));
  writeSync(1, `${id}\n`);
}
