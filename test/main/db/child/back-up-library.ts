import { writeSync } from "node:fs";
import { checkCopy } from "../../../../main/db/check-copy.ts";
import { openLibrary } from "../../../../main/db/library.ts";

// Makes the backup of the day again and again, each of another day; says so before each.
const [file = "", backups = ""] = process.argv.slice(2);
const library = openLibrary({ file, backups, at: new Date(), log: () => undefined });
if (library.notice !== null) throw new Error(library.notice);
for (let day = 1; ; day += 1) {
  writeSync(1, `${day}\n`);
  const at = new Date(Date.UTC(2026, 0, day));
  await library.backUp({ at, mayGoOn: () => true, check: async (copy) => checkCopy(copy) });
}
