import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { ReadableDb } from "../../main/db/handle.ts";
import type { Library } from "../../main/db/library.ts";
import { openLibrary } from "../../main/db/library.ts";
import { insertBoard, openBoard } from "../../main/db/repositories/boards.ts";
import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timeEach } from "./time-each.ts";

/** Components of each board, and the most that opening it may take in main and until the page has its records, in ms. */
const SIZES = [
  { components: 200, inMain: 2, toPage: 10 },
  { components: 1000, inMain: 5, toPage: 25 },
  { components: 5000, inMain: 30, toPage: 100 },
] as const;
const OPENINGS = 20;

/** Opening boards of three sizes: in main, and from the call in the page to records in it, against a plain SELECT and JSON.parse. */
export async function measureOpen(): Promise<readonly Measurement[]> {
  const userData = makeTemporaryFolder("bench-open");
  const at = new Date();
  const library = openLibrary({ file: join(userData, "library.db"), backups: join(userData, "b"), at, log: () => {} });
  const rows: Measurement[] = [];
  const boards: { readonly id: string; readonly reference: readonly number[] }[] = [];
  for (const { components, inMain } of SIZES) {
    const board = { doc: seededDoc(components), needsLayout: false, label: "New board" };
    const { id } = library.write((db) => insertBoard(db, board, at.toISOString()));
    const reference = await timeFloor(library, id);
    boards.push({ id, reference });
    rows.push({
      row: `open: ${components} components, in main`,
      unit: "ms",
      samples: await timeEach(() => library.read((db) => openBoard(db, id))),
      reference,
      against: "SELECT + JSON.parse",
      target: inMain,
    });
  }
  library.close();
  const running = await launchLoopboard({ userData });
  for (const [index, { components, toPage }] of SIZES.entries()) {
    const { id, reference } = boards[index] ?? { id: "", reference: [] };
    rows.push({
      row: `open: records to the page, ${components} components`,
      unit: "ms",
      samples: await timeInPage(running.page, id),
      reference,
      against: "SELECT + JSON.parse",
      target: toPage,
    });
  }
  await closeLoopboard(running);
  return rows;
}

const timeFloor = (library: Library, id: string): Promise<readonly number[]> =>
  timeEach(() => library.read((db) => readPlainly(db, id)));

function readPlainly(db: ReadableDb, id: string): readonly unknown[] {
  const rows = db.prepare<[string], { readonly body: string }>("select body from record where board_id = ?").all(id);
  return rows.map(({ body }) => JSON.parse(body));
}

/** The call as the page makes it, records and undo steps read; the first openings are not counted. */
const timeInPage = (page: Page, id: string): Promise<number[]> =>
  page.evaluate(
    async ({ board, times }) => {
      const { loopboard } = globalThis as unknown as { readonly loopboard: PageBridge };
      const samples: number[] = [];
      for (let n = 0; n < times + 3; n += 1) {
        const start = performance.now();
        const { value } = await loopboard.call("boards.open", { id: board });
        if (JSON.parse(value.records).length + JSON.parse(value.journal).length === 0) throw new Error("no records");
        if (n >= 3) samples.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return samples;
    },
    { board: id, times: OPENINGS },
  );

interface PageBridge {
  readonly call: (
    name: "boards.open",
    args: { readonly id: string },
  ) => Promise<{ readonly value: { readonly records: string; readonly journal: string } }>;
}
