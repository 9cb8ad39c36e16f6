/** Cards of a step that are listed at once; a large board can have thousands. */
export const CARDS_AT_ONCE = 20;

/** How many of a step's cards to list: those asked for, and always up to the one that is open. */
export const shownCount = (keys: readonly string[], asked: number, open: string | null): number =>
  Math.min(keys.length, Math.max(asked, open === null ? 0 : keys.indexOf(open) + 1));
