import { useEffect } from "react";
import { call, listen } from "../desktop.ts";
import { restoreClosed } from "./closed-tabs.ts";
import { loadKeymap } from "./keymap.ts";
import { openBoard } from "./open-board.ts";
import { loadOwnRules } from "./own-rules.ts";
import { loadOwnStencils } from "./own-stencils.ts";
import { reportProblem, sentenceOf } from "./report-problem.ts";
import { failStart, watchStart } from "./start.ts";
import { restoreTabs } from "./tabs.ts";
import { setUi, toast } from "./ui.ts";

/** Shows the board that main names at the start, and those opened from outside later. */
export function useFirstBoard(): void {
  useEffect(() => {
    const stops = [
      watchStart(),
      listen("board.show", ({ board }) => void openBoard(board).catch(reportProblem)),
      listen("app.notice", ({ message }) => toast(message, "error")),
    ];
    showFirstBoard().catch((error: unknown) => failStart(sentenceOf(error)));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

async function showFirstBoard(): Promise<void> {
  const [info] = await Promise.all([
    call("app.info", {}),
    loadOwnRules().catch(reportProblem),
    loadOwnStencils().catch(reportProblem),
    loadKeymap().catch(reportProblem),
  ]);
  restoreTabs(info.tabs);
  restoreClosed(info.closedTabs);
  setUi({ notice: info.notice, jumps: info.jumps, noLibrary: info.firstBoard === null });
  if (info.firstBoard !== null) await openBoard(info.firstBoard);
}
