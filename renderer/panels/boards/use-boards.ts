import { useCallback, useEffect, useState } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { call } from "../../desktop.ts";
import { reportProblem } from "../../store/report-problem.ts";

/** The boards of the library, or of its bin; undefined until they are read. */
export function useBoards(binned: boolean): {
  readonly boards: readonly BoardSummary[] | undefined;
  readonly reload: () => void;
} {
  const [boards, setBoards] = useState<readonly BoardSummary[] | undefined>(undefined);
  const reload = useCallback(() => {
    call("boards.list", { binned }).then(setBoards).catch(reportProblem);
  }, [binned]);
  useEffect(reload, [reload]);
  return { boards, reload };
}
