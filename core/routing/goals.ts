import type { Gate } from "./gates.ts";
import { type Heading, leastBends, reverse, turnsTo } from "./headings.ts";
import { type Lines, placeIn } from "./lines.ts";
import { bendsTo, NO_WAY, runsOn } from "./runs.ts";

/** What a bend costs, in px of detour. */
export const BEND = 60;
/** On more crossings than this bends are not counted beforehand. */
const MOST_COUNTED = 500_000;

/** A gate to be entered, on the lines of a search. */
interface Goal {
  readonly gate: Gate;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** The heading in which it is entered. */
  readonly inward: Heading;
  readonly cost: number;
  /** How many bends it takes at least from each run; null when they were not counted. */
  readonly bends: Uint8Array | null;
}

/** A gate that is entered, and what that costs. */
export interface Entered {
  readonly gate: Gate;
  readonly cost: number;
}

/** The gates at which a search may end. */
export interface Goals {
  /** What it costs at least to get to one from a crossing, in px of detour; Infinity when there is no way. */
  readonly least: (column: number, row: number, heading: Heading) => number;
  /** The one that is cheapest to enter from a crossing; null when there is none. */
  readonly enterAt: (column: number, row: number, heading: Heading) => Entered | null;
}

/** Prepares the goals of a search on lines. */
export function goalsOn(lines: Lines, gates: readonly Gate[]): Goals {
  const { xs, ys } = lines;
  const width = xs.length;
  const runs = width * ys.length > MOST_COUNTED ? null : runsOn(lines);
  const goals = gates.flatMap((gate): readonly Goal[] => {
    const { clear, out, cost } = gate;
    const column = placeIn(xs, clear.x);
    const row = placeIn(ys, clear.y);
    if (xs[column] !== clear.x || ys[row] !== clear.y) return [];
    const run = (out % 2 === 0 ? runs?.across : runs?.down)?.[row * width + column] ?? 0;
    const bends = runs === null ? null : bendsTo(run, runs);
    return [{ gate, column, row, ...clear, inward: reverse(out), cost, bends }];
  });
  return {
    least: (column, row, heading) => {
      const x = xs[column] ?? 0;
      const y = ys[row] ?? 0;
      const run = (heading % 2 === 0 ? runs?.across : runs?.down)?.[row * width + column] ?? 0;
      let least = Infinity;
      for (const goal of goals) {
        const counted = goal.bends?.[run] ?? 0;
        const dx = goal.x - x;
        const dy = goal.y - y;
        const far = Math.abs(dx) + Math.abs(dy) + goal.cost;
        if (far >= least || counted === NO_WAY) continue;
        const cost = far + Math.max(counted, leastBends(heading, goal.inward, dx, dy)) * BEND;
        if (cost < least) least = cost;
      }
      return least;
    },
    enterAt: (column, row, heading) => {
      let found: Entered | null = null;
      for (const goal of goals) {
        if (goal.column !== column || goal.row !== row) continue;
        const turns = turnsTo(heading, goal.inward);
        const cost = goal.cost + turns * BEND;
        if (turns !== 2 && (found === null || cost < found.cost)) found = { gate: goal.gate, cost };
      }
      return found;
    },
  };
}
