import { useEffect, useState } from "react";
import type { SearchAnswer } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { flushJournal } from "../../store/journal.ts";
import { reportProblem } from "../../store/report-problem.ts";

/** Typing waits this long before it is looked for, in ms. */
const QUIET_MS = 60;

/** A disk that fails must not keep anything from being found. */
const LONGEST_FLUSH_MS = 500;

const MAX_LENGTH = 500;

/** What was found last, or null before anything was looked for, and whether it is the answer to what is asked now. */
export interface Search {
  readonly answer: SearchAnswer | null;
  readonly isCurrent: boolean;
}

/** Looks for words in all boards as they are typed; answers that came too late are dropped. */
export function useSearch(query: string, binned: boolean): Search {
  const asked = `${binned} ${query}`;
  const [{ answer, to }, setAnswer] = useState<{ readonly answer: SearchAnswer | null; readonly to: string }>({
    answer: null,
    to: "",
  });
  useEffect(() => {
    const wanted = query.trim().slice(0, MAX_LENGTH);
    if (wanted === "") {
      setAnswer({ answer: null, to: asked });
      return;
    }
    let late = false;
    const timer = setTimeout(() => {
      // What was typed on the open board a moment ago should be found too.
      Promise.race([flushJournal(), new Promise((resolve) => setTimeout(resolve, LONGEST_FLUSH_MS))])
        .then(() => call("boards.search", { query: wanted, binned }))
        .then((next) => {
          if (!late) setAnswer({ answer: next, to: asked });
        })
        .catch(reportProblem);
    }, QUIET_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [query, binned, asked]);
  return { answer, isCurrent: to === asked };
}
