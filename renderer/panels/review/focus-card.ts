import { session } from "../../store/session.ts";
import { findingKey, setUi, useUi } from "../../store/ui.ts";
import { filterFindings } from "./filter-findings.ts";

/** Stands for the heading of the panel among the cards that can take the focus. */
export const HEADING = "heading";

/** A change of the review that does not come within this time has nothing to do with what was pressed. */
const WAIT_MS = 1500;

/** Once this finding is gone, the next card has the focus, or the one before it, or the heading when none is left. */
export function focusNextCard(gone: string): void {
  const keys = shownKeys();
  const at = keys.indexOf(gone);
  focusAfterReview([...keys.slice(at + 1), ...keys.slice(0, Math.max(0, at)).reverse()], gone);
}

/** After a change of many findings the first card that is left has the focus. */
export const focusFirstCard = (): void => focusAfterReview(shownKeys());

/** After the next change of the review the first of these cards has the focus that is there, else the heading; `gone` keeps it while it is there. */
export function focusAfterReview(wanted: readonly string[], gone: string | null = null): void {
  const stop = session.subscribe((state, before) => {
    if (state.review === before.review) return;
    end();
    const shown = new Set(shownKeys());
    if (gone !== null && shown.has(gone)) return;
    if (isFocusHere()) setUi({ cardToFocus: wanted.find((key) => shown.has(key)) ?? HEADING });
  });
  const timer = setTimeout(stop, WAIT_MS);
  const end = (): void => {
    clearTimeout(timer);
    stop();
  };
}

const shownKeys = (): readonly string[] =>
  filterFindings(session.getState().review?.findings ?? [], useUi.getState().reviewFilter).map(findingKey);

/** Whether the focus is in the panel or nowhere; who went elsewhere in the meantime is left alone. */
function isFocusHere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest(".review") !== null;
}
