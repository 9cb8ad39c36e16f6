import { statSync } from "node:fs";
import { checkCopy } from "../db/check-copy.ts";
import { LARGE_BYTES } from "../db/large-bytes.ts";
import type { Library } from "../db/library.ts";
import { checkInThread } from "./check-in-thread.ts";

/** How long the end of the program may wait for the copy of the library, in ms. */
const PATIENCE_MS = 2000;

/** Makes the daily backup when the windows are closed, within two seconds: a large copy is read back at the next start. */
export function backUpAtEnd(library: Library, at: Date): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  return library.backUp({
    at,
    mayGoOn: () => performance.now() < until,
    check: async (file) => (statSync(file).size > LARGE_BYTES ? null : checkCopy(file)),
  });
}

/** Ends what the last program had no time for, while the window is used: copies in slices, reads back in a thread. */
export const backUpLeft = (library: Library, at: Date, thread: URL): Promise<void> =>
  library.endBackups({ at, mayGoOn: () => true, check: (file) => checkInThread(file, thread) });
