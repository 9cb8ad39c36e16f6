import type { BoxIndex } from "./box-index.ts";
import { type Freedom, freedomOf } from "./freedom.ts";
import { orderLanes, type Rider } from "./lane-order.ts";
import { LANE_WIDTHS } from "./lane-widths.ts";
import type { Group, Mover } from "./mover.ts";
import { type Seat, settle } from "./settle.ts";
import { squeeze } from "./squeeze.ts";

interface Member extends Rider {
  readonly mover: Mover | null;
  readonly freedom: Freedom;
}

/** Finds a place for every stretch of a group: as wide lanes as there is room for, in an order with few crossings. */
export function settleGroup(
  { movers, still }: Group,
  index: BoxIndex,
  move: (mover: Mover, pos: number) => void,
): void {
  const members = [
    ...movers.map((mover): Member => {
      mover.freedom ??= { ...freedomOf(mover.stretch, index), wish: mover.pos };
      return { stretch: mover.stretch, mover, freedom: mover.freedom, seat: seatOf(mover.freedom, 0) };
    }),
    ...[...still].map((stretch): Member => {
      const freedom = {
        wish: stretch.pos,
        least: stretch.pos,
        most: stretch.pos,
        wallBefore: -Infinity,
        wallAfter: Infinity,
      };
      return { stretch, mover: null, freedom, seat: freedom };
    }),
  ];
  const { riders, apart } = orderLanes(members);
  for (const { lane, keep } of LANE_WIDTHS) {
    const seats = riders.map(({ freedom }) => seatOf(freedom, keep));
    const places = settle(seats, apart, lane) ?? squeeze(seats, apart, lane, lane === LEAST_LANE ? "most" : "all");
    if (places === null) continue;
    riders.forEach(({ mover }, at) => {
      if (mover !== null) move(mover, places[at] ?? mover.pos);
    });
    return;
  }
}

const LEAST_LANE = LANE_WIDTHS.at(-1)?.lane;

const seatOf = ({ wish, least, most, wallBefore, wallAfter }: Freedom, keep: number): Seat => ({
  wish,
  least: Math.max(least, Math.min(wish, wallBefore + keep)),
  most: Math.min(most, Math.max(wish, wallAfter - keep)),
});
