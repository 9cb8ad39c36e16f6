import type { Box, Point } from "../model/records/fields.ts";
import { type BoxIndex, widen } from "./box-index.ts";
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

/** The gates in the middles of the sides of a box that no other box is in front of, `room` px being kept. */
export function gatesOf(box: Box, wished: Side, index: BoxIndex, room: number): readonly Gate[] {
  return SIDES.flatMap((side) => {
    const border = middleOf(box, side);
    const out = OUT[side];
    const clear = { x: border.x + stepX(out) * room, y: border.y + stepY(out) * room };
    const others = index.near(widen({ ...clear, w: 0, h: 0 }, room)).filter((other) => other !== box);
    const isShut = others.some((other) => holds(widen(other, room), clear)) || crossesAny([border, clear], index);
    return isShut ? [] : [{ border, clear, out, cost: side === wished ? 0 : OTHER_SIDE }];
  });
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
