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
  /** Pairs of stretches of different flows that lie on each other. */
  readonly shared: readonly string[];
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
  return { flows: routes.size, bends, through, throughOwn, shared: listShared(stretches) };
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

function listShared(stretches: readonly Stretch[]): readonly string[] {
  const shared: string[] = [];
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
        if (one.flow !== other.flow && overlap(one, other, along) > SAME) shared.push(`${one.flow} ${other.flow}`);
      }
    });
  }
  return shared;
}

const overlap = (one: Stretch, other: Stretch, along: "x" | "y"): number =>
  Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along])) -
  Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along]));
