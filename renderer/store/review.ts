import type { Doc } from "../../core/model/doc.ts";
import { reviewSettingsOf } from "../../core/review/review-settings.ts";
import { isSameReview } from "../../core/review/same-review.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import type { ReviewSettings } from "../../core/rules/review.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { ownRules } from "./own-rules.ts";
import { reportProblem } from "./report-problem.ts";
import { session } from "./session.ts";

const LATEST_MS = 200;

/** How a board is reviewed today: its profile, its own severities and thresholds. */
export const settingsFor = (doc: Doc): ReviewSettings =>
  reviewSettingsOf(doc, { catalogue, rules: ownRules(), today: new Date().toISOString().slice(0, 10) });

/**
 * Reviews the board after each change, in idle time, so that typing and dragging never wait for it: an idle moment that is
 * shorter than a review usually takes is left to others, until the review is late. Returns a stop function.
 */
export function startReview(): () => void {
  let scheduled = 0;
  let usualMs = 0;
  let due = 0;
  const run = (idle: IdleDeadline): void => {
    scheduled = 0;
    const start = performance.now();
    if (start < due && idle.timeRemaining() < usualMs) {
      scheduled = requestIdleCallback(run, { timeout: due - start });
      return;
    }
    due = 0;
    reviewNow();
    usualMs = performance.now() - start;
  };
  const schedule = (): void => {
    if (due === 0) due = performance.now() + LATEST_MS;
    if (scheduled === 0) scheduled = requestIdleCallback(run, { timeout: LATEST_MS });
  };
  if (session.getState().boardId !== null) schedule();
  const stop = session.subscribe((state, before) => {
    if (state.doc !== before.doc) schedule();
  });
  return () => {
    stop();
    if (scheduled !== 0) cancelIdleCallback(scheduled);
  };
}

/** A review that says the same as the one before is dropped, so that nothing is drawn again for it. */
function reviewNow(): void {
  const { doc, boardId, review: before } = session.getState();
  if (boardId === null) return;
  try {
    const review = reviewBoard(doc, settingsFor(doc));
    if (before === null || !isSameReview(before, review)) session.setState({ review });
  } catch (error) {
    reportProblem(error);
  }
}
