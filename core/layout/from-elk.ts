import { AppError } from "../errors.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import type { ElkEdge, ElkNode } from "./elk-graph.ts";
import { elkIds } from "./elk-ids.ts";
import type { LayoutScope } from "./scope.ts";

/** Places that a layout found, px: corners of components (and notes in the way), boxes of zones, corner points of flows from border to border. */
export interface LayoutResult {
  readonly positions: readonly { readonly id: RecordId; readonly x: number; readonly y: number }[];
  readonly zones: readonly ({ readonly id: RecordId } & Box)[];
  readonly routes: readonly { readonly id: RecordId; readonly points: readonly Point[] }[];
}

/** The places in an answer of the layout engine, in whole px from its own corner. Throws `layout-failed` when one is missing. */
export function fromElk(graph: ElkNode, scope: LayoutScope): LayoutResult {
  const boxes = new Map<string, Box>();
  collectBoxes(graph, boxes);
  const lines = new Map<string, ElkEdge>();
  collectEdges(graph, lines);
  const boxOf = (id: string): Box => {
    const box = boxes.get(id);
    if (box === undefined) throw new AppError("layout-failed", { problem: `the layout left out ${id}` });
    return box;
  };
  return {
    positions: scope.nodes.map(({ id }, index) => {
      const { x, y } = boxOf(elkIds.node(index));
      return { id, x, y };
    }),
    zones: scope.zones.map(({ id }, index) => ({ id, ...boxOf(elkIds.zone(index)) })),
    routes: scope.edges.flatMap(({ id }, index) => {
      const points = pointsOf(lines.get(elkIds.edge(index)));
      return points.length < 2 ? [] : [{ id, points }];
    }),
  };
}

function collectBoxes(graph: ElkNode, boxes: Map<string, Box>): void {
  for (const child of graph.children ?? []) {
    const { id, x = 0, y = 0, width = 0, height = 0 } = child;
    const [left, top] = [Math.round(x), Math.round(y)];
    boxes.set(id, { x: left, y: top, w: Math.round(x + width) - left, h: Math.round(y + height) - top });
    collectBoxes(child, boxes);
  }
}

function collectEdges(graph: ElkNode, lines: Map<string, ElkEdge>): void {
  for (const edge of graph.edges ?? []) lines.set(edge.id, edge);
  for (const child of graph.children ?? []) collectEdges(child, lines);
}

/** Corner points in whole px; points on a straight stretch and repeats are left out. */
function pointsOf(edge: ElkEdge | undefined): readonly Point[] {
  const points: Point[] = [];
  for (const { startPoint, bendPoints = [], endPoint } of edge?.sections ?? []) {
    for (const { x, y } of [startPoint, ...bendPoints, endPoint]) {
      const point = { x: Math.round(x), y: Math.round(y) };
      const [before, last] = [points.at(-2), points.at(-1)];
      if (last !== undefined && last.x === point.x && last.y === point.y) continue;
      if (before !== undefined && last !== undefined && isInLine(before, last, point)) points.pop();
      points.push(point);
    }
  }
  return points;
}

const isInLine = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
