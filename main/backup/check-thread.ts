import { parentPort, workerData } from "node:worker_threads";
import { expectDefined } from "../../core/assert.ts";
import { checkCopy } from "../db/check-copy.ts";

// The thread reads one copy back and ends.
expectDefined(parentPort ?? undefined, "the thread's parent").postMessage(checkCopy(workerData as string));
