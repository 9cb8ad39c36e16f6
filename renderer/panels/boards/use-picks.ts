import { useMemo, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { keepShown, NO_PICKS, pickTo, togglePick } from "./picks.ts";

/** Which of the shown boards are chosen, and the ways to choose. */
export interface PickControl {
  readonly picks: ReadonlySet<string>;
  readonly chosen: readonly BoardSummary[];
  readonly pick: (board: BoardSummary, how: "toggle" | "range") => void;
  readonly pickAll: () => void;
  readonly clear: () => void;
}

/** Keeps which boards are chosen; one that is no longer shown is no longer chosen. */
export function usePicks(shown: readonly BoardSummary[]): PickControl {
  const [picked, setPicked] = useState(NO_PICKS);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const picks = useMemo(() => keepShown(picked, ids), [picked, ids]);
  return {
    picks: picks.ids,
    chosen: shown.filter(({ id }) => picks.ids.has(id)),
    pick: ({ id }, how) => setPicked(how === "range" ? pickTo(picks, id, ids) : togglePick(picks, id)),
    pickAll: () => setPicked({ ids: new Set(ids), from: picks.from }),
    clear: () => setPicked(NO_PICKS),
  };
}
