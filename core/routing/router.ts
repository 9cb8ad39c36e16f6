import type { Doc } from "../model/doc.ts";
import { type KnownBoard, NOTHING_KNOWN, recall } from "./known-flow.ts";
import { previewRoutes } from "./preview-routes.ts";
import { type RestingBoard, settleBoard } from "./resting-board.ts";
import type { Routes } from "./routes.ts";

export type { Route, Routes } from "./routes.ts";

/** A router that remembers the last board, so that a small change is quick. */
export interface Router {
  /** Exactly what a new router would give; only flows that the change since the last board can concern are looked for again. */
  readonly route: (doc: Doc) => Routes;
  /**
   * The same board on its way, in the middle of a drag: flows that start, end or stand in the way there find new courses beside all
   * others, which stay until the drop and are the same objects. Costs what is touched.
   */
  readonly preview: (doc: Doc) => Routes;
}

/** A router that has seen no board yet. */
export function createRouter(): Router {
  let known: KnownBoard = NOTHING_KNOWN;
  let resting: RestingBoard | null = null;
  const route = (doc: Doc): Routes => {
    known = recall(doc, known);
    resting = settleBoard(doc, known, resting);
    return resting.routes;
  };
  return { route, preview: (doc) => (resting === null ? route(doc) : previewRoutes(doc, resting)) };
}
