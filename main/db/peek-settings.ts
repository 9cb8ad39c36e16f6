import type { z } from "zod";
import { connectReading, disconnect } from "./connect.ts";
import { getSetting } from "./repositories/settings.ts";

/** A setting of a library that is not open yet; the fallback when it cannot be read. Nothing is written. */
export function peekSetting<T>(file: string, key: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    const db = connectReading(file);
    try {
      return getSetting(db, key, schema, fallback);
    } finally {
      disconnect(db);
    }
  } catch {
    // The library is about to be checked, and whatever is wrong with it will be found there.
    return fallback;
  }
}
