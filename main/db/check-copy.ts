import { z } from "zod";
import { findProblem } from "./backup.ts";
import { connectReading, disconnect } from "./connect.ts";
import { getRow, sql } from "./sql.ts";
import { planSince } from "./whole-check.ts";

/** What reading a copy of a library back found: what is wrong with it, or null, and when a board in it was last changed (ISO). */
export interface CheckedCopy {
  readonly problem: string | null;
  readonly newestChange: string | null;
}

const newestSchema = z.object({ newest: z.string().nullable() });

/** Checks a copy whole, as after an unclean end. */
export function checkCopy(file: string): CheckedCopy {
  const problem = findProblem(file, planSince);
  if (problem !== null) return { problem, newestChange: null };
  const db = connectReading(file);
  try {
    const row = getRow(db, newestSchema, sql`select max(updated_at) as newest from board`);
    return { problem: null, newestChange: row?.newest ?? null };
  } finally {
    disconnect(db);
  }
}
