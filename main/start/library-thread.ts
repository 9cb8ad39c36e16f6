import { parentPort, workerData } from "node:worker_threads";
import { expectDefined } from "../../core/assert.ts";
import { toErrorInfo } from "../../core/errors.ts";
import { prepareLibrary } from "../db/prepare-library.ts";
import { createPace } from "./pace.ts";
import type { ThreadOrder, ThreadWord } from "./thread-words.ts";

/** Between two words about how far the work is, in ms. */
const PACE_MS = 100;

// The thread prepares one library and ends.
const port = expectDefined(parentPort ?? undefined, "the thread's parent");
const order = workerData as ThreadOrder;
const say = (word: ThreadWord): void => port.postMessage(word);
const mayTell = createPace(PACE_MS, () => performance.now());

try {
  const notice = prepareLibrary({
    ...order,
    at: new Date(order.at),
    log: (line) => say({ kind: "log", line }),
    report: (progress) => {
      if (mayTell(progress.step)) say({ kind: "progress", progress });
    },
  });
  say({ kind: "done", notice });
} catch (error) {
  say({ kind: "failed", error: toErrorInfo(error) });
}
