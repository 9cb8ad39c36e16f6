import { AppError } from "../errors.ts";
import { MAX_COORDINATE, type Point } from "../model/records/fields.ts";
import type { ElkEdge, ElkNode, ElkOptions, ElkPoint, ElkPort, RunElk } from "./elk-graph.ts";
import type { FlatGraph, FlatLine } from "./layered/flat-graph.ts";
import type { Arranged } from "./layered/place-layers.ts";
import type { Plan, PlanPlace } from "./layered/plan.ts";
import { type Density, SPACINGS } from "./layered/spacing.ts";

/** Far apart, so that the engine takes each `x` for a column of its own and each `y` for a row, and beyond any drawing. */
const COLUMN = 2 * MAX_COORDINATE;
const ROW = 1000;

/**
 * Up to this many stretches between columns ELK's network simplex finds the places with the shortest and straightest lines, ports
 * sliding along their sides: lower drawings with fewer bends. Its time grows with the square, so larger boards go without.
 */
const MOST_FOR_SIMPLEX = 80;

/** How ELK places, and where it runs. */
interface ElkSettings {
  readonly density: Density;
  readonly runElk: RunElk;
}

/** Places and courses by ELK, which keeps the columns and the order of a plan, from left to right. Throws `layout-failed` when it leaves something out. */
export async function placeByElk(graph: FlatGraph, plan: Plan, { density, runElk }: ElkSettings): Promise<Arranged> {
  const { children = [], edges = [] } = await runElk(toElk(graph, plan, density));
  const places = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
  const lines = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    places: graph.boxes.map((_, box) => {
      const place = places.get(`n${box}`);
      if (place === undefined) throw new AppError("layout-failed", { problem: `the layout left out piece ${box + 1}` });
      return place;
    }),
    courses: graph.lines.map((_, line) => {
      const points = pointsOf(lines.get(`e${line}`));
      return points.length < 2 ? null : points;
    }),
  };
}

function toElk({ boxes, lines }: FlatGraph, plan: Plan, density: Density): ElkNode {
  const ports = portsOf(lines, plan);
  const stretches = plan.bends.reduce((sum, bends) => sum + bends.length, lines.length);
  return {
    id: "board",
    layoutOptions: { ...optionsOf(density), ...(stretches <= MOST_FOR_SIMPLEX ? BY_SIMPLEX : BY_STRAIGHT_BLOCKS) },
    children: boxes.map(({ w, h }, box) => {
      const middle = toPoint(plan.boxes[box]);
      const place = { x: middle.x - w / 2, y: middle.y - h / 2 };
      return {
        id: `n${box}`,
        width: w,
        height: h,
        ...place,
        ports: [...(ports[box] ?? [])],
        layoutOptions: PORTS_GIVEN,
      };
    }),
    edges: lines.flatMap((line, index) => (line.from === line.to ? [] : [toElkEdge(line, index, plan)])),
  };
}

function toElkEdge({ from, to, straight, label }: FlatLine, index: number, plan: Plan): ElkEdge {
  const id = `e${index}`;
  const [start, end] = [plan.boxes[from], plan.boxes[to]];
  const bends = (plan.bends[index] ?? []).map(toPoint);
  const isForward = (start?.column ?? 0) < (end?.column ?? 0);
  const bendPoints = isForward ? bends : [...bends].reverse();
  const size = { width: label.along, height: label.across };
  const labels = [
    { id: `${id}-label`, text: "label", ...size, layoutOptions: { "elk.edgeLabels.placement": "CENTER" } },
  ];
  return {
    id,
    sources: [`${id}-from`],
    targets: [`${id}-to`],
    layoutOptions: { "elk.layered.priority.straightness": String(straight) },
    sections: [{ id: `${id}-section`, startPoint: toPoint(start), endPoint: toPoint(end), bendPoints }],
    ...(label.along === 0 ? {} : { labels }),
  };
}

const PORTS_GIVEN: ElkOptions = { "elk.portConstraints": "FIXED_ORDER" };

interface End {
  readonly port: string;
  readonly isRight: boolean;
  /** The row of what the line leads to in the next column. */
  readonly row: number;
}

/** The ports of each box, clockwise from the top: down its right side, then up its left side. */
function portsOf(lines: readonly FlatLine[], plan: Plan): readonly (readonly ElkPort[])[] {
  const ends: End[][] = plan.boxes.map(() => []);
  lines.forEach(({ from, to }, line) => {
    if (from === to) return;
    const [start, end] = [plan.boxes[from], plan.boxes[to]];
    if (start === undefined || end === undefined) return;
    const isForward = start.column < end.column;
    const way = [...(plan.bends[line] ?? [])];
    const [first, last] = isForward ? [way[0], way.at(-1)] : [way.at(-1), way[0]];
    ends[from]?.push({ port: `e${line}-from`, isRight: isForward, row: (first ?? end).row });
    ends[to]?.push({ port: `e${line}-to`, isRight: !isForward, row: (last ?? start).row });
  });
  return ends.map((own) => {
    const down = own.filter(({ isRight }) => isRight).sort((a, b) => a.row - b.row);
    const up = own
      .filter(({ isRight }) => !isRight)
      .sort((a, b) => a.row - b.row)
      .reverse();
    return [...down, ...up].map(({ port, isRight }, index) => ({
      id: port,
      layoutOptions: { "elk.port.side": isRight ? "EAST" : "WEST", "elk.port.index": String(index) },
    }));
  });
}

const toPoint = (place: PlanPlace | undefined): ElkPoint => ({
  x: (place?.column ?? 0) * COLUMN,
  y: (place?.row ?? 0) * ROW,
});

const BY_SIMPLEX: ElkOptions = {
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.nodePlacement.networkSimplex.nodeFlexibility.default": "PORT_POSITION",
};
const BY_STRAIGHT_BLOCKS: ElkOptions = { "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF" };

/** Options of the engine; px. Columns, directions and order are those of the places given. */
function optionsOf(density: Density): ElkOptions {
  const { boxes, boxToLine, lines, columns, parts } = SPACINGS[density];
  return {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.randomSeed": "7",
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
    "elk.separateConnectedComponents": "true",
    "elk.spacing.componentComponent": String(parts),
    "elk.spacing.nodeNode": String(boxes),
    "elk.spacing.edgeNode": String(boxToLine),
    "elk.spacing.edgeEdge": String(lines),
    "elk.spacing.edgeLabel": "6",
    "elk.layered.spacing.nodeNodeBetweenLayers": String(columns),
    "elk.layered.spacing.edgeNodeBetweenLayers": String(boxToLine + 4),
    "elk.layered.spacing.edgeEdgeBetweenLayers": String(lines),
    "elk.layered.mergeEdges": "false",
    "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
    "elk.layered.layering.strategy": "INTERACTIVE",
    "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
    "elk.layered.edgeLabels.centerLabelPlacementStrategy": "MEDIAN_LAYER",
  };
}

/** Corner points in whole px; points on a straight stretch and repeats are left out. */
function pointsOf(edge: ElkEdge | undefined): readonly Point[] {
  const points: Point[] = [];
  for (const { startPoint, bendPoints = [], endPoint } of edge?.sections ?? []) {
    // A line that became straight still carries the bends that it was given.
    const found = bendPoints.filter(({ x }) => x < MAX_COORDINATE);
    for (const { x, y } of [startPoint, ...found, endPoint]) {
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
