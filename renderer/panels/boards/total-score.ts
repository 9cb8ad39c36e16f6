import { MAX_SCORE } from "../../../core/review/score.ts";
import type { BoardSummary } from "../../../preload/contract/boards.ts";

/** Best total of the seven steps. */
export const MAX_TOTAL = 7 * MAX_SCORE;

/** Sum of the scores of the steps, or null when there is nothing to score: an empty board, or one that was never looked at. */
export const totalScore = ({ scores, nodes }: Pick<BoardSummary, "scores" | "nodes">): number | null =>
  scores === null || nodes === 0 ? null : scores.reduce((sum, score) => sum + score, 0);
