import type { Apart, Seat } from "./settle.ts";

/**
 * Places at least `gap` px apart in any order: one after the other, those that cannot move first, takes the free place next to its wish.
 * Where one finds none there is null for all, or, when as many as possible are wanted, for that one.
 */
export function squeeze(
  seats: readonly Seat[],
  apart: Apart,
  gap: number,
  wanted: "all" | "most" = "all",
): readonly (number | null)[] | null {
  for (const pair of apart) {
    const one = seats[pair[0]];
    const other = seats[pair[1]];
    if (wanted === "most" || one === undefined || other === undefined || !isFixed(one) || !isFixed(other)) continue;
    if (Math.abs(one.wish - other.wish) < gap - SLACK) return null;
  }
  const places = seats.map((seat) => (isFixed(seat) ? seat.wish : null));
  const others = seats.map((): number[] => []);
  for (const pair of apart) {
    others[pair[0]]?.push(pair[1]);
    others[pair[1]]?.push(pair[0]);
  }
  for (let at = 0; at < seats.length; at += 1) {
    const seat = seats[at];
    if (seat === undefined || isFixed(seat)) continue;
    const taken = (others[at] ?? [])
      .map((other) => places[other])
      .filter((place) => place !== undefined && place !== null);
    const place = freePlace(seat, taken, gap);
    if (place === null && wanted === "all") return null;
    places[at] = place;
  }
  return places;
}

const isFixed = ({ least, most }: Seat): boolean => least === most;

function freePlace(seat: Seat, taken: readonly number[], gap: number): number | null {
  const { wish, least, most } = seat;
  let best: number | null = null;
  const consider = (place: number): void => {
    if (place < least || place > most) return;
    if (best !== null && Math.abs(place - wish) >= Math.abs(best - wish)) return;
    if (!taken.some((each) => Math.abs(each - place) < gap - SLACK)) best = place;
  };
  for (const place of [wish, least, most]) consider(place);
  for (const each of taken) {
    consider(each - gap);
    consider(each + gap);
  }
  return best;
}

const SLACK = 0.001;
