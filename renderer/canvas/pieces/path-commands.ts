/** One command of path data with its numbers. */
export interface PathCommand {
  readonly letter: string;
  readonly args: readonly number[];
}

/** The commands of path data. Absolute ones only: display lists have no others. */
export const commandsOf = (d: string): readonly PathCommand[] =>
  [...d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/g)].map(([, letter = "", args = ""]) => ({
    letter,
    args: [...args.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([number]) => Number(number)),
  }));
