import type { Doc } from "../../core/model/doc.ts";
import type { Routes } from "../../core/routing/router.ts";

/** A board to draw small, with the courses of its flows where they are known. */
export interface ThumbnailRequest {
  readonly doc: Doc;
  readonly courses: Routes | null;
}

/** What the gallery shows of a board: a small picture as SVG, and its score for each step. */
export interface BoardFace {
  readonly svg: string;
  readonly scores: readonly number[];
}
