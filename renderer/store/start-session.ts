import { call, listen } from "../desktop.ts";
import { startAnnouncing } from "./announce-state.ts";
import { followFocus } from "./focus-canvas.ts";
import { flushJournal, hearRefusals } from "./journal.ts";
import { openBoard } from "./open-board.ts";
import { reportProblem } from "./report-problem.ts";
import { startReview } from "./review.ts";
import { session } from "./session.ts";
import { saveTabs, startTabs } from "./start-tabs.ts";
import { startThumbnails } from "./thumbnail.ts";

/** Starts what runs beside the board: review, thumbnails, and the last save before the window closes. Returns a stop function. */
export function startSession(): () => void {
  hearRefusals(showWhatIsSaved);
  const stops = [
    startReview(),
    startThumbnails(),
    startTabs(),
    startAnnouncing(),
    followFocus(),
    listen("app.flush", () => {
      saveTabs();
      flushJournal()
        .then(() => call("app.flushed", {}))
        .catch(reportProblem);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Changes that the library refuses for good must not stay on the screen as if they were kept. */
function showWhatIsSaved(board: string, error: unknown): void {
  reportProblem(error);
  if (session.getState().boardId === board) openBoard(board).catch(reportProblem);
}
