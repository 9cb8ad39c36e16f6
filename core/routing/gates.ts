import type { Box, Point } from "../model/records/fields.ts";
import { type BoxIndex, widen } from "./box-index.ts";
import { CORNER } from "./corner.ts";
import { crossesAny } from "./crosses.ts";
import { type Heading, stepX, stepY } from "./headings.ts";
import type { Side } from "./sides.ts";

/** A place where a flow can leave or enter a box: on the border, and where it is clear of the box. */
export interface Gate {
  readonly border: Point;
  readonly clear: Point;
  /** The direction out of the box. */
  readonly out: Heading;
  /** What it costs to use this side, in px of detour. */
  readonly cost: number;
}

/** What another side than the one a reader expects costs: more than a bend, so that flows keep leaving to the right. */
const OTHER_SIDE = 70;

const OUT: Readonly<Record<Side, Heading>> = { right: 0, bottom: 1, left: 2, top: 3 };
const SIDES: readonly Side[] = ["right", "bottom", "left", "top"];

/** Which gates of a box are wanted: the side a reader expects, the room to keep, px, and a point that is to be reached straight. */
export interface GateWish {
  readonly side: Side;
  readonly room: number;
  readonly level?: Point | undefined;
}

/** The gates in the middles of the sides of a box, and level with a point, that no other box is in front of. */
export function gatesOf(box: Box, { side: wished, room, level }: GateWish, index: BoxIndex): readonly Gate[] {
  return SIDES.flatMap((side) => bordersOf(box, side, level).map((border) => ({ side, border }))).flatMap(
    ({ side, border }) => {
      const out = OUT[side];
      const clear = { x: border.x + stepX(out) * room, y: border.y + stepY(out) * room };
      const others = index.near(widen({ ...clear, w: 0, h: 0 }, room)).filter((other) => other !== box);
      const isShut = others.some((other) => holds(widen(other, room), clear)) || crossesAny([border, clear], index);
      return isShut ? [] : [{ border, clear, out, cost: side === wished ? 0 : OTHER_SIDE }];
    },
  );
}

/** The middle of a side, and the place on it that is level with a point, if it is not too near a corner. */
function bordersOf(box: Box, side: Side, level: Point | undefined): readonly Point[] {
  const middle = middleOf(box, side);
  if (level === undefined) return [middle];
  const isUpright = side === "left" || side === "right";
  const straight = isUpright ? { ...middle, y: level.y } : { ...middle, x: level.x };
  const off = isUpright ? Math.abs(level.y - middle.y) - box.h / 2 : Math.abs(level.x - middle.x) - box.w / 2;
  return off > -CORNER || (straight.x === middle.x && straight.y === middle.y) ? [middle] : [middle, straight];
}

/** The middle of a side. */
export function middleOf({ x, y, w, h }: Box, side: Side): Point {
  switch (side) {
    case "left":
      return { x, y: y + h / 2 };
    case "right":
      return { x: x + w, y: y + h / 2 };
    case "top":
      return { x: x + w / 2, y };
    case "bottom":
      return { x: x + w / 2, y: y + h };
  }
}

const holds = (box: Box, { x, y }: Point): boolean => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
