import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { Routes } from "../../core/routing/router.ts";

/** What is wrong with the courses of a board, and how many bends they have. */
export interface RoutingFlaws {
  readonly flows: number;
  readonly bends: number;
  /** Flows that run through a component at which they neither start nor end. */
  readonly through: readonly string[];
  /** Flows that run through a component of their own. */
  readonly throughOwn: readonly string[];
  /** Pairs of stretches of different flows that lie on each other, and those of them for which there is no space. */
  readonly shared: readonly string[];
  readonly crowded: readonly string[];
}

interface Stretch {
  readonly flow: string;
  readonly a: Point;
  readonly b: Point;
}

/** How deep a line may lie in a box and still count as touching it, px. */
const TOUCH = 1.5;
/** Lines nearer than this that run along each other for longer than this lie on each other, px. */
const SAME = 0.5;

/** Looks for flaws in the courses of a board. */
export function routingFlaws(doc: Doc, routes: Routes): RoutingFlaws {
  const nodes = listRecords(doc, "node");
  const stretches: Stretch[] = [];
  const [through, throughOwn]: [string[], string[]] = [[], []];
  let bends = 0;
  for (const [flow, { points }] of routes) {
    const own = stretchesOf(flow, points);
    stretches.push(...own);
    bends += Math.max(0, own.length - 1);
    const edge = getRecord(doc, "edge", flow);
    const met = nodes.filter((node) => own.some((stretch) => runsThrough(stretch, node)));
    if (met.some(({ id }) => id !== edge?.from && id !== edge?.to)) through.push(flow);
    if (met.some(({ id }) => id === edge?.from || id === edge?.to)) throughOwn.push(flow);
  }
  const pairs = listShared(stretches);
  const crowded = pairs.filter((pair) => isCrowded(pair, stretches, nodes)).map(nameOf);
  return { flows: routes.size, bends, through, throughOwn, shared: pairs.map(nameOf), crowded };
}

const stretchesOf = (flow: string, points: readonly Point[]): readonly Stretch[] =>
  points.slice(1).flatMap((b, at) => {
    const a = points[at];
    return a === undefined ? [] : [{ flow, a, b }];
  });

const runsThrough = ({ a, b }: Stretch, { x, y, w, h }: Box): boolean =>
  Math.max(a.x, b.x) > x + TOUCH &&
  Math.min(a.x, b.x) < x + w - TOUCH &&
  Math.max(a.y, b.y) > y + TOUCH &&
  Math.min(a.y, b.y) < y + h - TOUCH;

/** Two stretches that lie on each other along an axis. */
interface Pair {
  readonly one: Stretch;
  readonly other: Stretch;
  readonly along: "x" | "y";
}

const nameOf = ({ one, other }: Pair): string => `${one.flow} ${other.flow}`;

/**
 * There is no space for a pair when more lines run along the two, between the next components on both sides, than there are pixels
 * between those, the last two next to a component not counted.
 */
function isCrowded({ one, other, along }: Pair, stretches: readonly Stretch[], boxes: readonly Box[]): boolean {
  const across = along === "x" ? "y" : "x";
  const low = Math.max(lowOf(one, along), lowOf(other, along));
  const high = Math.min(highOf(one, along), highOf(other, along));
  let [before, after] = [-Infinity, Infinity];
  for (const { x, y, w, h } of boxes) {
    const [from, to, top, bottom] = along === "x" ? [x, x + w, y, y + h] : [y, y + h, x, x + w];
    if (to <= low || from >= high) continue;
    if (bottom <= one.a[across] + TOUCH) before = Math.max(before, bottom);
    if (top >= one.a[across] - TOUCH) after = Math.min(after, top);
  }
  const ends = [one, other].flatMap((each) => [lowOf(each, along), highOf(each, along)]);
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  const lines = stretches.filter(
    (each) =>
      Math.abs(each.a[across] - each.b[across]) <= SAME &&
      each.a[across] >= before - TOUCH &&
      each.a[across] <= after + TOUCH &&
      overlap(each, { ...one, a: point(along, start, 0), b: point(along, end, 0) }, along) > SAME,
  );
  return lines.length > after - before - 2 * LAST;
}

/** Pixels next to a component on which no line runs. */
const LAST = 2;

const point = (along: "x" | "y", value: number, other: number): Point =>
  along === "x" ? { x: value, y: other } : { x: other, y: value };

const lowOf = ({ a, b }: Stretch, axis: "x" | "y"): number => Math.min(a[axis], b[axis]);
const highOf = ({ a, b }: Stretch, axis: "x" | "y"): number => Math.max(a[axis], b[axis]);

function listShared(stretches: readonly Stretch[]): readonly Pair[] {
  const shared: Pair[] = [];
  for (const [along, across] of [
    ["x", "y"],
    ["y", "x"],
  ] as const) {
    const lines = stretches
      .filter(({ a, b }) => Math.abs(a[across] - b[across]) <= SAME)
      .sort((one, other) => one.a[across] - other.a[across]);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.a[across] - one.a[across] > SAME) break;
        if (one.flow !== other.flow && overlap(one, other, along) > SAME) shared.push({ one, other, along });
      }
    });
  }
  return shared;
}

const overlap = (one: Stretch, other: Stretch, along: "x" | "y"): number =>
  Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along])) -
  Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along]));
