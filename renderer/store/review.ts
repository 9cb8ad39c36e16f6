import type { Doc } from "../../core/model/doc.ts";
import { reviewSettingsOf } from "../../core/review/review-settings.ts";
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

/** Reviews the board after each change, in idle time, so that typing and dragging never wait for it. Returns a stop function. */
export function startReview(): () => void {
  let scheduled = 0;
  const run = (): void => {
    scheduled = 0;
    const { doc, boardId } = session.getState();
    if (boardId === null) return;
    try {
      session.setState({ review: reviewBoard(doc, settingsFor(doc)) });
    } catch (error) {
      reportProblem(error);
    }
  };
  const schedule = (): void => {
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
