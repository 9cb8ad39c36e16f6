import type { Point } from "../../../core/model/records/fields.ts";
import { distance, pathNumber } from "../../../core/scene/polyline.ts";
import { commandsOf, type PathCommand } from "./path-commands.ts";

/** A part of a dashed line and how far from the start of the whole line it begins, px. */
export interface DashRun {
  readonly d: string;
  readonly offset: number;
}

/** A straight stretch longer than this is a part of its own, px. */
const LONG = 160;

/**
 * Cuts a dashed line into its long straight stretches and what lies between them. Chromium makes every dash of a bent line for each
 * tile that the line touches, but of a line straight along an axis only those in the tile: on a large board that is much of the
 * time it takes to draw a view.
 */
export function dashRuns(d: string): readonly DashRun[] {
  const runs: DashRun[] = [];
  let pen: Point = { x: 0, y: 0 };
  let length = 0;
  let joins = false;
  for (const command of commandsOf(d)) {
    const to = endOf(command, pen);
    const part = lengthOf(command, pen, to);
    const isLong = "HVL".includes(command.letter) && part > LONG;
    const text = `${command.letter} ${command.args.join(" ")}`;
    const last = runs.at(-1);
    if (command.letter === "M") {
      // Dashes begin anew with each stretch of the pen.
      joins = false;
      length = 0;
    } else {
      if (joins && !isLong && last !== undefined) runs[runs.length - 1] = { ...last, d: `${last.d} ${text}` };
      else runs.push({ d: `M ${pathNumber(pen.x)} ${pathNumber(pen.y)} ${text}`, offset: pathNumber(length) });
      joins = !isLong;
    }
    length += part;
    pen = to;
  }
  return runs;
}

function endOf({ letter, args }: PathCommand, pen: Point): Point {
  if (letter === "H") return { x: args.at(-1) ?? pen.x, y: pen.y };
  if (letter === "V") return { x: pen.x, y: args.at(-1) ?? pen.y };
  return { x: args.at(-2) ?? pen.x, y: args.at(-1) ?? pen.y };
}

/** Length of a piece, px; of a bend between its chord and its corner, which is as near as dashes can be seen. */
function lengthOf({ letter, args }: PathCommand, from: Point, to: Point): number {
  const chord = distance(from, to);
  if (letter === "M") return 0;
  if (letter === "A") return (Math.PI / 2) * chord;
  if (letter !== "Q") return chord;
  const corner = { x: args[0] ?? to.x, y: args[1] ?? to.y };
  return (2 * chord + distance(from, corner) + distance(corner, to)) / 3;
}
