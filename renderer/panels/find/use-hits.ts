import { useDeferredValue, useMemo } from "react";
import { type FindHit, findInBoard } from "../../../core/find/find-in-board.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { useFind } from "../../store/find.ts";
import { session, useSession } from "../../store/session.ts";

const NOTHING: readonly never[] = [];

/** What the words of the find bar find on the open board; follows edits, and a moment behind the typing so as not to hold it up. */
export function useHits(): readonly FindHit[] {
  const query = useDeferredValue(useFind((state) => state.query));
  const doc = useDeferredValue(useSession((state) => state.doc));
  const findings = useSession((state) => state.review?.findings ?? NOTHING);
  return useMemo(() => findInBoard({ doc, catalogue, findings }, query), [doc, findings, query]);
}

/** The same at this very moment: Enter right after the last letter must not go to what the letters before it found. */
export function hitsNow(): readonly FindHit[] {
  const { doc, review } = session.getState();
  return findInBoard({ doc, catalogue, findings: review?.findings ?? NOTHING }, useFind.getState().query);
}
