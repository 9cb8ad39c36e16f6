import type { ArrangeRequest } from "../../core/layout/arrange.ts";
import type { Arranged } from "../../core/layout/layered/place-layers.ts";
import type { ArrangeAnswer, ArrangeQuestion } from "./arrange-message.ts";
import ArrangeWorker from "./arrange-worker.ts?worker";
import type { Engine } from "./engine-runner.ts";

interface Waiting {
  readonly resolve: (arranged: Arranged) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker of the own layout; `onProgress` is told how much of a layout is done, from 0 to 1. */
export function startArranging(onProgress: (share: number) => void): Engine<ArrangeRequest, Arranged> {
  const worker = new ArrangeWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<ArrangeAnswer>) => {
    const asked = waiting.get(data.id);
    if (asked === undefined) return;
    if ("share" in data) {
      onProgress(data.share);
      return;
    }
    waiting.delete(data.id);
    if ("arranged" in data) asked.resolve(data.arranged);
    else asked.reject(new Error(data.problem));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    answer: (request) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, request } satisfies ArrangeQuestion);
      }),
    terminate: () => worker.terminate(),
  };
}
