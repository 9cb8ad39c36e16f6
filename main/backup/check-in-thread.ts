import { Worker } from "node:worker_threads";
import type { CheckedCopy } from "../db/check-copy.ts";

/** Reads a copy of a library back in a thread of its own, so that the window goes on. Rejects when the thread cannot run. */
export function checkInThread(file: string, script: URL): Promise<CheckedCopy> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: file });
    worker.on("message", resolve);
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread that checks a backup ended with ${code}`)));
  });
}
