import { useEffect, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { useFaces } from "../../store/faces.ts";
import { listBoards } from "../../store/list-boards.ts";
import { reportProblem } from "../../store/report-problem.ts";

/** The boards of the library, or of its bin; undefined until they are read, and read again when something in the library changes. */
export function useBoards(binned: boolean): readonly BoardSummary[] | undefined {
  const [boards, setBoards] = useState<readonly BoardSummary[] | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const read = (): void => {
      listBoards(binned)
        .then((found) => {
          if (!gone) setBoards(found);
        })
        .catch(reportProblem);
    };
    setBoards(undefined);
    read();
    const stop = useFaces.subscribe((state, before) => {
      if (state.turn !== before.turn) read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [binned]);
  return boards;
}
