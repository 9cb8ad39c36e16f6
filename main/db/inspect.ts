import { accessSync, closeSync, constants, existsSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { AppError } from "../../core/errors.ts";
import { connectReading, disconnect } from "./connect.ts";
import { libraryFiles } from "./durable-files.ts";
import { isSearchFilled } from "./repositories/search-index.ts";
import { getRow, sql } from "./sql.ts";
import { APPLICATION_ID, headerStamp, type Stamp, storedStamp, wasClosedInOrder } from "./stamp.ts";
import { isBusy } from "./storage-error.ts";

/** What a library file looks like before anything is written to it. */
export type Inspection =
  | { readonly state: "missing" }
  | { readonly state: "foreign"; readonly problem: string }
  | { readonly state: "damaged"; readonly problem: string }
  | { readonly state: "newer"; readonly found: number }
  | {
      readonly state: "library";
      readonly schema: number;
      readonly headerHolds: boolean;
      readonly closedInOrder: boolean;
      /** Whether the search index is there in the form of today. */
      readonly searchFilled: boolean;
    };

/** The first bytes of every SQLite file. */
export const MAGIC = "SQLite format 3\0";
const countSchema = z.object({ n: z.int() });

/** Looks at a library without changing a byte of it. `known` is the newest schema this program reads. */
export function inspectLibrary(file: string, known: number): Inspection {
  if (!existsSync(file)) return existsSync(`${file}-wal`) ? lost("its main file is gone") : { state: "missing" };
  const facts = statSync(file);
  if (!facts.isFile()) return { state: "foreign", problem: "it is not a regular file" };
  if (facts.size === 0) return isEmpty(`${file}-wal`) ? { state: "missing" } : lost("its main file is empty");
  const magic = readStart(file).toString("latin1");
  if (magic !== MAGIC) return lost("it does not begin like a database");
  const before = sideFiles(file);
  try {
    const inspection = judge(readContents(file), known);
    if (inspection.state !== "library") leaveAsFound(file, before);
    return inspection;
  } catch (error) {
    if (isBusy(error)) throw new AppError("library-locked", { file }, error);
    return lost(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the file or its folder refuses writing. */
export const isReadOnly = (file: string): boolean =>
  !allows(() => accessSync(dirname(file), constants.W_OK)) ||
  (existsSync(file) && statSync(file).isFile() && !allows(() => closeSync(openSync(file, "r+"))));

interface Contents {
  readonly header: Stamp;
  readonly stored: Stamp | null;
  readonly tables: number;
  readonly closedInOrder: boolean;
  readonly searchFilled: boolean;
}

function judge({ header, stored, tables, ...rest }: Contents, known: number): Inspection {
  const ours = header.applicationId === APPLICATION_ID;
  if (stored === null) {
    // A kill before the first transaction leaves a file without tables.
    if (tables === 0 && header.schema === 0) return { state: "library", schema: 0, headerHolds: true, ...rest };
    return ours ? lost("its stamp does not hold") : { state: "foreign", problem: "another program wrote it" };
  }
  const headerHolds = ours && header.schema === stored.schema;
  if (stored.schema > known) return { state: "newer", found: stored.schema };
  return { state: "library", schema: stored.schema, headerHolds, ...rest };
}

function readContents(file: string): Contents {
  const db = connectReading(file);
  try {
    const count = getRow(db, countSchema, sql`select count(*) as n from sqlite_schema`);
    return {
      header: headerStamp(db),
      stored: storedStamp(db),
      tables: count?.n ?? 0,
      closedInOrder: wasClosedInOrder(db),
      searchFilled: isSearchFilled(db),
    };
  } finally {
    disconnect(db);
  }
}

function readStart(file: string): Buffer {
  const start = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, MAGIC.length, 0);
    return start;
  } finally {
    closeSync(descriptor);
  }
}

const sideFiles = (file: string): readonly string[] => libraryFiles(file).slice(1).filter(existsSync);

/** Reading makes empty side files; a library that stays closed gets rid of them again. */
function leaveAsFound(file: string, before: readonly string[]): void {
  for (const side of sideFiles(file)) if (!before.includes(side)) rmSync(side);
}

function allows(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    // The answer is the error itself: the place refuses.
    return false;
  }
}

const isEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;

const lost = (problem: string): Inspection => ({ state: "damaged", problem });
