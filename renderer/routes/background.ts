import { changedKeys } from "../../core/model/changed-keys.ts";
import type { Doc } from "../../core/model/doc.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import type { Routes } from "../../core/routing/router.ts";

/** What changed since the last board that was sent; `state` counts the boards, `fresh` begins with an empty one. */
export interface RouteRequest {
  readonly state: number;
  readonly fresh: boolean;
  readonly put: readonly AnyRecord[];
  readonly removed: readonly RecordId[];
}

/** The courses that are new or different since the last answer, for the board of that number. */
export interface RouteAnswer {
  readonly state: number;
  readonly changed: Routes;
}

/** A router that works elsewhere and answers later. */
export interface Background {
  /** Hands over a board. */
  send(doc: Doc): void;
  /** Hears courses that changed, and the board they are for. */
  listen(hear: (changed: Routes, doc: Doc) => void): void;
  /** Turns to another board: what is still answered for the one before is not heard. */
  reset(): void;
}

/** The part of a worker that is used here. */
export interface RouteWorker {
  postMessage(request: RouteRequest): void;
  addEventListener(type: "message", hear: (event: { readonly data: RouteAnswer }) => void): void;
}

/** Talks with a worker, which lives as long as the window so that it need not warm up for each board: only what changed goes over, in both directions. */
export function createBackground(start: () => RouteWorker): Background {
  let worker: RouteWorker | null = null;
  let hear: (changed: Routes, doc: Doc) => void = () => undefined;
  let state = 0;
  let known: Doc | null = null;
  const waiting = new Map<number, Doc>();

  const begin = (): RouteWorker => {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      const doc = waiting.get(data.state);
      for (const each of [...waiting.keys()]) if (each <= data.state) waiting.delete(each);
      if (doc !== undefined) hear(data.changed, doc);
    });
    return begun;
  };
  return {
    listen: (listener) => {
      hear = listener;
    },
    send: (doc) => {
      state += 1;
      waiting.set(state, doc);
      worker ??= begin();
      worker.postMessage({ state, fresh: known === null, ...changesBetween(known ?? new Map(), doc) });
      known = doc;
    },
    reset: () => {
      known = null;
      waiting.clear();
    },
  };
}

/** Records that decide courses and are new or different, and ids that went away. */
function changesBetween(before: Doc, after: Doc): Pick<RouteRequest, "put" | "removed"> {
  const put: AnyRecord[] = [];
  const removed: RecordId[] = [];
  for (const id of changedKeys(before, after)) {
    const record = after.get(id);
    if (record === undefined) removed.push(id);
    else if (isRouted(record)) put.push(record);
  }
  return { put, removed };
}

const isRouted = ({ type }: AnyRecord): boolean => type === "node" || type === "edge" || type === "zone";
