/** Ids of chosen boards, and the one from which a range is counted. */
export interface Picks {
  readonly ids: ReadonlySet<string>;
  readonly from: string | null;
}

/** No board chosen. */
export const NO_PICKS: Picks = { ids: new Set(), from: null };

/** Chooses a board too, or no longer. */
export function togglePick({ ids }: Picks, id: string): Picks {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id };
}

/** Chooses all boards from the last one chosen to another, in the order in which they are shown. */
export function pickTo({ ids, from }: Picks, id: string, shown: readonly string[]): Picks {
  const [a, b] = [shown.indexOf(from ?? id), shown.indexOf(id)];
  if (a === -1) return togglePick({ ids, from }, id);
  return { ids: new Set([...ids, ...shown.slice(Math.min(a, b), Math.max(a, b) + 1)]), from };
}

/** Those of the chosen boards that are still shown. */
export function keepShown(picks: Picks, shown: readonly string[]): Picks {
  const there = new Set(shown);
  const ids = new Set([...picks.ids].filter((id) => there.has(id)));
  return ids.size === picks.ids.size ? picks : { ids, from: picks.from };
}
