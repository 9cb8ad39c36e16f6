/** A stretch between two columns that changes its height: where it comes from and where it goes, px. */
export interface Riser {
  readonly stretch: number;
  readonly from: number;
  readonly to: number;
}

/** Tracks from the left: the track of each riser, how many there are, and risers that lie on another line whatever the track. */
export interface Tracks {
  readonly track: ReadonlyMap<number, number>;
  readonly count: number;
  readonly spoiled: ReadonlySet<number>;
}

/** A line on another one is far worse than a crossing, one close to another a little less bad. */
const ON_EACH_OTHER = 1000;
const CLOSE = 0.6;
const CLOSE_PX = 7;
const PASSES = 8;
/** Beyond this many risers in one gap the natural order is good enough. */
const MOST_TO_IMPROVE = 400;

/** Tracks for the risers of one gap such that few lines cross and none lie on each other; risers side by side keep `room` px apart. */
export function tracksOf(risers: readonly Riser[], room: number): Tracks {
  const row = [...risers].sort(naturally);
  if (row.length <= MOST_TO_IMPROVE) improve(row);
  const track = new Map<number, number>();
  const spoiled = new Set<number>();
  let count = 0;
  row.forEach((riser, index) => {
    let least = 0;
    for (let before = 0; before < index; before += 1) {
      const other = row[before];
      if (other === undefined) continue;
      if (costOf(other, riser) >= ON_EACH_OTHER) spoiled.add(riser.stretch);
      if (areBeside(other, riser, room)) least = Math.max(least, (track.get(other.stretch) ?? 0) + 1);
    }
    track.set(riser.stretch, least);
    count = Math.max(count, least + 1);
  });
  return { track, count, spoiled };
}

/** Lines that go down turn the later the higher they are, lines that go up the later the lower. */
function naturally(a: Riser, b: Riser): number {
  const [down, other] = [a.to > a.from, b.to > b.from];
  if (down !== other) return down ? -1 : 1;
  return (down ? b.from - a.from || b.to - a.to : a.from - b.from || a.to - b.to) || a.stretch - b.stretch;
}

const low = ({ from, to }: Riser): number => Math.min(from, to);
const high = ({ from, to }: Riser): number => Math.max(from, to);

const areBeside = (a: Riser, b: Riser, room: number): boolean => low(a) < high(b) + room && low(b) < high(a) + room;

const isInside = (y: number, riser: Riser): boolean => y > low(riser) && y < high(riser);

/** What it costs when one riser stands left of another. */
function costOf(left: Riser, right: Riser): number {
  const crossings = (isInside(right.from, left) ? 1 : 0) + (isInside(left.to, right) ? 1 : 0);
  const apart = Math.abs(left.to - right.from);
  return crossings + (apart < 1 ? ON_EACH_OTHER : apart < CLOSE_PX ? CLOSE : 0);
}

/** Moves each riser to its best place in the row until none gains. */
function improve(row: Riser[]): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    let hasMoved = false;
    for (const riser of [...row]) {
      const here = row.indexOf(riser);
      let [best, bestChange, change] = [here, 0, 0];
      for (let index = here - 1; index >= 0; index -= 1) {
        change += gain(riser, row[index] ?? riser);
        if (change < bestChange - TINY) [best, bestChange] = [index, change];
      }
      change = 0;
      for (let index = here + 1; index < row.length; index += 1) {
        change += gain(row[index] ?? riser, riser);
        if (change < bestChange - TINY) [best, bestChange] = [index, change];
      }
      if (best === here) continue;
      row.splice(here, 1);
      row.splice(best, 0, riser);
      hasMoved = true;
    }
    if (!hasMoved) return;
  }
}

const TINY = 1e-9;

/** The change when the first of two neighbours, standing right of the second, moves to its left. */
const gain = (mover: Riser, other: Riser): number => costOf(mover, other) - costOf(other, mover);
