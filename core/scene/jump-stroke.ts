import type { Point } from "../model/records/fields.ts";
import type { Route } from "../routing/route.ts";
import { distance, lineTo, pathNumber, type Stroke } from "./polyline.ts";

/** Half the length of a jump, px. */
const RADIUS = 5;
/** How far from a line a point may lie and still be on it, px. */
const NEAR = 1;
/** Jumps this near become one, px. */
const CLOSE = 2;

/** The stretches of a flow with its jumps over others: arcs upwards and to the right, or gaps; `shift`: how far the line lies right of its course, px. */
export function jumpStroke({ jumps = [], asGaps }: Route, shift: number): Stroke {
  if (jumps.length === 0) return lineTo;
  return (from, to) => {
    const line = straight(from, to, shift);
    let [d, pen] = ["", from];
    for (const span of spansOn(line, jumps)) {
      const enter = line.at(span.first - line.radius);
      const leave = line.at(span.last + line.radius);
      d += lineTo(pen, enter) + (asGaps === true ? ` M ${written(leave)}` : arcOver(line, span, leave));
      pen = leave;
    }
    return d + lineTo(pen, to);
  };
}

/** A straight line with its jumps on one side. */
interface Straight {
  readonly length: number;
  readonly radius: number;
  readonly shift: number;
  /** 1 when jumps lie to its right, -1 when to its left. */
  readonly side: 1 | -1;
  /** The point so far along and so far beside it on the side of its jumps. */
  readonly at: (along: number, beside?: number) => Point;
  /** How far along and how far to its right a point lies. */
  readonly placeOf: (point: Point) => readonly [number, number];
}

function straight(from: Point, to: Point, shift: number): Straight {
  const length = Math.max(distance(from, to), 1e-6);
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const side = x > 0.5 || y > 0.5 ? -1 : 1;
  return {
    length,
    shift,
    side,
    radius: RADIUS + shift * side,
    at: (along, beside = 0) => ({
      x: from.x + x * along - y * beside * side,
      y: from.y + y * along + x * beside * side,
    }),
    placeOf: (point) => [
      (point.x - from.x) * x + (point.y - from.y) * y,
      (point.y - from.y) * x - (point.x - from.x) * y,
    ],
  };
}

/** From the first to the last of jumps that become one, px along a line. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spansOn({ length, radius, shift, placeOf }: Straight, jumps: readonly Point[]): readonly Span[] {
  const places = jumps
    .map(placeOf)
    .filter(([along, right]) => along > radius && along < length - radius && Math.abs(right + shift) <= NEAR)
    .map(([along]) => along)
    .sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const along of places) {
    const before = spans.at(-1);
    if (before !== undefined && along - before.last < 2 * radius + CLOSE)
      spans[spans.length - 1] = { first: before.first, last: along };
    else spans.push({ first: along, last: along });
  }
  return spans;
}

/** A half circle, or two quarters with a straight line between them. */
function arcOver({ at, radius, side }: Straight, { first, last }: Span, leave: Point): string {
  const arc = ` A ${pathNumber(radius)} ${pathNumber(radius)} 0 0 ${side === -1 ? 1 : 0} `;
  if (first === last) return arc + written(leave);
  const [up, down] = [at(first, radius), at(last, radius)];
  return `${arc}${written(up)}${lineTo(up, down)}${arc}${written(leave)}`;
}

const written = ({ x, y }: Point): string => `${pathNumber(x)} ${pathNumber(y)}`;
