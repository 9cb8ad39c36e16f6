import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { boardOf, docOf } from "../../core/model/doc.ts";
import { openLibrary } from "../../main/db/library.ts";
import { insertBoard } from "../../main/db/repositories/boards.ts";
import { saveFace } from "../../main/db/repositories/thumbnails.ts";
import { transact } from "../../main/db/sql.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import { seededDoc } from "./seeded-doc.ts";
import { seededRandom } from "./seeded-random.ts";

/** Boards of a large library. */
export const MANY_BOARDS = 10_000;

const COMPONENTS = 20;
const AT_ONCE = 500;
const PICTURE_KB = 12;
const WORDS =
  "video ads search feed fraud churn demand ranking retrieval profile session budget catalogue payment support risk".split(
    " ",
  );

let made: string | null = null;

/** A folder of user data whose library has 10,000 boards with names, owners, pictures and scores; made once for all benchmarks. */
export function largeLibrary(): string {
  made ??= makeLibrary();
  return made;
}

function makeLibrary(): string {
  const folder = makeTemporaryFolder("bench-library");
  const at = new Date();
  const backups = join(folder, "backups");
  // Today's backup counts as made: it is not what is measured.
  mkdirSync(backups, { recursive: true });
  writeFileSync(join(backups, `daily-${at.toISOString().slice(0, 10)}.db`), "");
  const library = openLibrary({ file: join(folder, "library.db"), backups, at, log: () => {} });
  const random = seededRandom(MANY_BOARDS);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";
  const scores = [4, 3, 2, 1, 0, 2, 3];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!--${"-x".repeat(PICTURE_KB * 500)}--></svg>`;
  for (let from = 0; from < MANY_BOARDS; from += AT_ONCE)
    library.write((db) =>
      transact(db, () => {
        for (let n = from; n < from + AT_ONCE; n += 1) {
          const { id } = insertBoard(db, { doc: namedDoc(n, word), needsLayout: false, label: "New board" }, timeOf(n));
          saveFace(db, id, { svg, scores });
        }
      }),
    );
  library.close();
  return folder;
}

/** A board whose pieces are called after what it is about. */
function namedDoc(n: number, word: () => string) {
  const doc = seededDoc(COMPONENTS);
  const records = [...doc.values()].map((record) => {
    if (record.type === "node")
      return { ...record, name: `${record.name} ${word()}`, props: { owner: `${word()} team` } };
    return record.type === "board" ? { ...boardOf(doc), title: `${word()} ${word()} ${n}` } : record;
  });
  return docOf(records);
}

const timeOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
