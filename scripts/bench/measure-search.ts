import { join } from "node:path";
import { openLibrary } from "../../main/db/library.ts";
import { listBoards } from "../../main/db/repositories/boards.ts";
import { searchBoards } from "../../main/db/repositories/search.ts";
import { largeLibrary, MANY_BOARDS } from "./large-library.ts";
import type { Measurement } from "./row.ts";
import { timeEach } from "./time-each.ts";

/** What people type, letter by letter where it matters: short and common, rare, a product, several words, nothing. */
const QUERIES = ["f", "fe", "feat", "feature", "feast", "video ranking", "payment team", "owner risk", "9876", "zzz"];

/** A search over 10,000 boards in main, from typed words to ranked hits with their snippets, against reading every title. */
export async function measureSearch(): Promise<Measurement> {
  const folder = largeLibrary();
  const place = { file: join(folder, "library.db"), backups: join(folder, "backups"), at: new Date(), log: () => {} };
  const library = openLibrary(place);
  const samples = await timeEach((n) =>
    library.read((db) => searchBoards(db, { query: QUERIES[n % QUERIES.length] ?? "", binned: false })),
  );
  const reference = await timeEach(() => library.read((db) => listBoards(db, false)), 5, 1);
  library.close();
  return {
    row: `search in ${MANY_BOARDS} boards, in main`,
    unit: "ms",
    samples,
    reference,
    against: "reading the list of boards",
    target: 50,
    judged: "p95",
  };
}
