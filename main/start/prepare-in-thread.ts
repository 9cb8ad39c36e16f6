import { Worker } from "node:worker_threads";
import { AppError } from "../../core/errors.ts";
import type { LibraryPlace } from "../db/recover.ts";
import type { ThreadOrder, ThreadWord } from "./thread-words.ts";

/** Prepares a library in a thread of its own, so that the window goes on; what a person should know of it, or null. Throws what opening throws. */
export function prepareInThread(place: LibraryPlace, script: URL): Promise<string | null> {
  const { file, backups, at } = place;
  return new Promise((resolve, reject) => {
    const order: ThreadOrder = { file, backups, at: at.toISOString() };
    const worker = new Worker(script, { workerData: order });
    worker.on("message", (word: ThreadWord) => {
      if (word.kind === "log") place.log(word.line);
      else if (word.kind === "progress") place.report?.(word.progress);
      else if (word.kind === "done") resolve(word.notice);
      else reject(new AppError(word.error.code, word.error.data));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread that prepares the library ended with ${code}`)));
  });
}
