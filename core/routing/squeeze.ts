import type { Apart, Seat } from "./settle.ts";

/**
 * Places at least `gap` px apart in any order: one after the other, those that cannot move first, takes the free place next to its wish.
 * Null when one finds none.
 */
export function squeeze(seats: readonly Seat[], apart: Apart, gap: number): readonly number[] | null {
  const others = seats.map((): number[] => []);
  for (const [a, b] of apart) {
    others[a]?.push(b);
    others[b]?.push(a);
  }
  const places: (number | undefined)[] = seats.map(({ least, most, wish }) => (least === most ? wish : undefined));
  const isTight = ([a, b]: readonly [number, number]): boolean => {
    const [one, other] = [places[a], places[b]];
    return one !== undefined && other !== undefined && Math.abs(one - other) < gap - SLACK;
  };
  if (apart.some(isTight)) return null;
  for (const [at, seat] of seats.entries()) {
    if (places[at] !== undefined) continue;
    const taken = (others[at] ?? []).flatMap((other) => places[other] ?? []);
    const place = freePlace(seat, taken, gap);
    if (place === null) return null;
    places[at] = place;
  }
  return places.map((place, at) => place ?? seats[at]?.wish ?? 0);
}

function freePlace({ wish, least, most }: Seat, taken: readonly number[], gap: number): number | null {
  let best: number | null = null;
  for (const place of [wish, least, most, ...taken.flatMap((each) => [each - gap, each + gap])]) {
    if (place < least || place > most || taken.some((each) => Math.abs(each - place) < gap - SLACK)) continue;
    if (best === null || Math.abs(place - wish) < Math.abs(best - wish)) best = place;
  }
  return best;
}

const SLACK = 0.001;
