import type { Point } from "../../model/records/fields.ts";
import { at } from "../layered/at.ts";
import type { FlatBox } from "../layered/flat-graph.ts";
import type { Spacing } from "../layered/spacing.ts";

/** Rounds of pushing neighbours apart before what still overlaps is moved down. */
const ROUNDS = 200;
/** Room beyond the usual one, so that lines find a way between. */
const AIR = 1.4;

/** Corners of boxes near their wished middles such that none lies nearer to another than the room between boxes, px. */
export function pushApart(boxes: readonly FlatBox[], middles: readonly Point[], spacing: Spacing): readonly Point[] {
  const room = spacing.boxes * AIR;
  const x = Float64Array.from(middles, (point) => point.x);
  const y = Float64Array.from(middles, (point) => point.y);
  const order = [...boxes.keys()];
  const widest = Math.max(0, ...boxes.map(({ w }) => w));
  for (let round = 0; round < ROUNDS; round += 1) {
    let pushes = 0;
    order.sort((a, b) => at(x, a) - at(x, b) || a - b);
    order.forEach((one, index) => {
      for (let next = index + 1; next < order.length; next += 1) {
        const other = order[next] ?? 0;
        if (at(x, other) - at(x, one) > widest + room) break;
        if (push(one, other)) pushes += 1;
      }
    });
    if (pushes === 0) break;
  }
  return settleDown(boxes, x, y, spacing.boxes);

  /** Moves two boxes apart in the direction that needs less. */
  function push(one: number, other: number): boolean {
    const [a, b] = [boxes[one], boxes[other]];
    if (a === undefined || b === undefined) return false;
    const [dx, dy] = [at(x, other) - at(x, one), at(y, other) - at(y, one)];
    const [overX, overY] = [(a.w + b.w) / 2 + room - Math.abs(dx), (a.h + b.h) / 2 + room - Math.abs(dy)];
    if (overX <= TINY || overY <= TINY) return false;
    if (overX < overY) {
      const by = ((dx < 0 ? -1 : 1) * overX) / 2;
      x[one] = at(x, one) - by;
      x[other] = at(x, other) + by;
    } else {
      const by = ((dy < 0 ? -1 : 1) * overY) / 2;
      y[one] = at(y, one) - by;
      y[other] = at(y, other) + by;
    }
    return true;
  }
}

const TINY = 0.01;

/** Whole px from top to bottom; a box that would still cover an earlier one moves below it. */
function settleDown(boxes: readonly FlatBox[], x: Float64Array, y: Float64Array, room: number): readonly Point[] {
  const places: Point[] = boxes.map(({ w, h }, box) => ({
    x: Math.round(at(x, box) - w / 2),
    y: Math.round(at(y, box) - h / 2),
  }));
  const done: number[] = [];
  for (const box of [...boxes.keys()].sort((a, b) => at(y, a) - at(y, b) || a - b)) {
    const { w } = boxes[box] ?? { w: 0 };
    const { x: left, y: wished } = places[box] ?? { x: 0, y: 0 };
    let top = wished;
    for (const other of done) {
      const [place, size] = [places[other] ?? { x: 0, y: 0 }, boxes[other] ?? { w: 0, h: 0 }];
      const isBeside = place.x < left + w + room && left < place.x + size.w + room;
      const covers = isBeside && place.y < top + (boxes[box]?.h ?? 0) + room - 1 && top < place.y + size.h + room - 1;
      if (covers) top = place.y + size.h + room;
    }
    places[box] = { x: left, y: Math.ceil(top) };
    done.push(box);
    done.sort((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
  }
  return places;
}
