import type { PlanEdge } from "./plan-layers.ts";

/** One stretch of a flow between neighbouring columns: places by number. */
type Stretch = readonly [left: number, right: number];

interface Columns {
  /** Places in each column in their order; items first, then bends of long flows. */
  readonly places: number[][];
  /** Stretches that lead into each column from the one before. */
  readonly stretches: Stretch[][];
}

const SWEEPS = 6;

/** Crossings to expect when items stand in these columns: columns are ordered by the middle of their neighbours a few times. */
export function countCrossings(at: readonly number[], edges: readonly PlanEdge[]): number {
  const columns = withBends(at, edges);
  const rank = new Map<number, number>();
  for (const column of columns.places) rankPlaces(column, rank);
  let least = crossingsOf(columns, rank);
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    sortColumns(columns, rank, sweep % 2 === 0);
    least = Math.min(least, crossingsOf(columns, rank));
  }
  return least;
}

/** Items and bends by column; a flow over several columns gets a bend in each column between. */
function withBends(at: readonly number[], edges: readonly PlanEdge[]): Columns {
  const width = Math.max(0, ...at) + 1;
  const places: number[][] = Array.from({ length: width }, () => []);
  const stretches: Stretch[][] = Array.from({ length: width }, () => []);
  at.forEach((column, item) => {
    places[column]?.push(item);
  });
  let next = at.length;
  for (const edge of edges) {
    const [a, b] = [at[edge.from] ?? 0, at[edge.to] ?? 0];
    let [left, end] = a < b ? [edge.from, edge.to] : [edge.to, edge.from];
    for (let column = Math.min(a, b) + 1; column <= Math.max(a, b); column++) {
      const right = column === Math.max(a, b) ? end : next++;
      if (right !== end) places[column]?.push(right);
      stretches[column]?.push([left, right]);
      left = right;
    }
  }
  return { places, stretches };
}

function sortColumns({ places, stretches }: Columns, rank: Map<number, number>, toRight: boolean): void {
  const order = places.map((_, index) => (toRight ? index : places.length - 1 - index));
  for (const column of order) {
    const sums = new Map<number, { sum: number; count: number }>();
    const add = (place: number, neighbour: number) => {
      const { sum, count } = sums.get(place) ?? { sum: 0, count: 0 };
      sums.set(place, { sum: sum + (rank.get(neighbour) ?? 0), count: count + 1 });
    };
    if (toRight) for (const [left, right] of stretches[column] ?? []) add(right, left);
    else for (const [left, right] of stretches[column + 1] ?? []) add(left, right);
    const middle = (place: number): number => {
      const found = sums.get(place);
      return found === undefined ? (rank.get(place) ?? 0) : found.sum / found.count;
    };
    const sorted = [...(places[column] ?? [])].sort((a, b) => middle(a) - middle(b));
    rankPlaces(sorted, rank);
    places[column] = sorted;
  }
}

/** Ranks run from 0 to 1, so that columns of different lengths compare. */
function rankPlaces(column: readonly number[], rank: Map<number, number>): void {
  column.forEach((place, index) => {
    rank.set(place, (index + 0.5) / column.length);
  });
}

function crossingsOf({ stretches }: Columns, rank: ReadonlyMap<number, number>): number {
  let crossings = 0;
  for (const column of stretches) {
    const ranked = column.map(([left, right]) => [rank.get(left) ?? 0, rank.get(right) ?? 0] as const);
    ranked.forEach(([a, b], index) => {
      for (let other = index + 1; other < ranked.length; other++) {
        const [c, d] = ranked[other] ?? [a, b];
        if ((a - c) * (b - d) < 0) crossings += 1;
      }
    });
  }
  return crossings;
}
