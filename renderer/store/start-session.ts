import { call, listen } from "../desktop.ts";
import { flushJournal } from "./journal.ts";
import { reportProblem } from "./report-problem.ts";
import { startReview } from "./review.ts";
import { startThumbnails } from "./thumbnail.ts";

/** Starts what runs beside the board: review, thumbnails, and the last save before the window closes. Returns a stop function. */
export function startSession(): () => void {
  const stops = [
    startReview(),
    startThumbnails(),
    listen("app.flush", () => {
      flushJournal()
        .then(() => call("app.flushed", {}))
        .catch(reportProblem);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
