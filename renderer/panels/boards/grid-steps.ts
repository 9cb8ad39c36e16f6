/** Height of a row of cards with the gap below it, in px. */
export const ROW_HEIGHT = 220;

/** Room between cards, in px. */
export const GRID_GAP = 16;

const LEAST_WIDTH = 228;

/** How many cards fit beside one another in a width, in px. */
export const columnsIn = (width: number): number =>
  Math.max(1, Math.floor((width + GRID_GAP) / (LEAST_WIDTH + GRID_GAP)));

interface GridShape {
  readonly columns: number;
  readonly count: number;
  /** Rows in view. */
  readonly page: number;
}

/** The card that a key leads to from another, or null when the key leads nowhere. */
export function nextCard(key: string, at: number, { columns, count, page }: GridShape): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    PageDown: at + columns * page,
    PageUp: at - columns * page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  if (next === undefined || count === 0) return null;
  return Math.min(Math.max(next, 0), count - 1);
}
