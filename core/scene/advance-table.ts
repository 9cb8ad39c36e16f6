/** Advance widths of a font as text: each run is `<first code point>:<advance>,<advance>,...` in base 36; an empty place is not in the font. */
export interface AdvanceTable {
  readonly unitsPerEm: number;
  readonly runs: readonly string[];
}

/** An advance table as a look-up from code point to width in em. */
export function readAdvances({ unitsPerEm, runs }: AdvanceTable): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const run of runs) {
    const [first = "", cells = ""] = run.split(":");
    let code = Number.parseInt(first, 36);
    for (const cell of cells.split(",")) {
      if (cell !== "") widths.set(code, Number.parseInt(cell, 36) / unitsPerEm);
      code += 1;
    }
  }
  return widths;
}
