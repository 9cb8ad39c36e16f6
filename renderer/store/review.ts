import type { Doc } from "../../core/model/doc.ts";
import { reviewSettingsOf } from "../../core/review/review-settings.ts";
import { isSameReview } from "../../core/review/same-review.ts";
import { reviewSteps } from "../../core/rules/engine.ts";
import type { Review, ReviewSettings } from "../../core/rules/review.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { inSlices, type Steps } from "./in-slices.ts";
import { ownRules } from "./own-rules.ts";
import { reportProblem } from "./report-problem.ts";
import { session } from "./session.ts";

/** How a board is reviewed today: its profile, its own severities and thresholds. */
export const settingsFor = (doc: Doc): ReviewSettings =>
  reviewSettingsOf(doc, { catalogue, rules: ownRules(), today: new Date().toISOString().slice(0, 10) });

/** Reviews the board after each change, in slices of idle time, so that typing and dragging never wait for it. Returns a stop function. */
export function startReview(): () => void {
  const work = inSlices({
    begin: () => {
      const { doc, boardId } = session.getState();
      return boardId === null ? null : reviewStepsOf(boardId, doc);
    },
    done: show,
    failed: reportProblem,
  });
  work.start();
  const stop = session.subscribe((state, before) => {
    if (state.doc !== before.doc) work.start();
  });
  return () => {
    stop();
    work.stop();
  };
}

interface BoardReview {
  readonly board: string;
  readonly review: Review;
}

function* reviewStepsOf(board: string, doc: Doc): Steps<BoardReview> {
  return { board, review: yield* reviewSteps(doc, settingsFor(doc)) };
}

/** A review that says the same as the one before is dropped, so that nothing is drawn again for it; so is one of a board that has been left. */
function show({ board, review }: BoardReview): void {
  const { boardId, review: before } = session.getState();
  if (boardId === board && (before === null || !isSameReview(before, review))) session.setState({ review });
}
