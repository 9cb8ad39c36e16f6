import { arrangeForce } from "./force/arrange-force.ts";
import { arrangeLayered } from "./layered/arrange-layered.ts";
import type { FlatGraph } from "./layered/flat-graph.ts";
import type { Arranged } from "./layered/place-layers.ts";
import type { Density } from "./layered/spacing.ts";
import { arrangeTree } from "./tree/arrange-tree.ts";
import { turnArranged, turnGraph } from "./turn.ts";

/** The ways to arrange a board: in columns along the flows, in columns crossed by a lane for each plane, as a tree, by forces. */
export const LAYOUT_KINDS = ["layered", "lanes", "tree", "force"] as const;

/** One of the ways to arrange a board. */
export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** Where flows lead. */
export const LAYOUT_DIRECTIONS = ["right", "down"] as const;

/** Where flows lead: to the right or down. */
export type LayoutDirection = (typeof LAYOUT_DIRECTIONS)[number];

/** What one pass of a layout arranges, and how; plain data, so that it can be sent to a worker. */
export interface ArrangeRequest {
  readonly kind: LayoutKind;
  readonly direction: LayoutDirection;
  readonly density: Density;
  readonly graph: FlatGraph;
  /** The lane of each box from 0, for lanes. */
  readonly bands?: readonly number[];
}

/** Told now and then how much is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Arranges in this thread or another. Rejects with `layout-failed` or `layout-timeout`. */
export type RunArrange = (request: ArrangeRequest) => Promise<Arranged>;

/** Places of boxes and courses of lines, the same every time. */
export function arrange(request: ArrangeRequest, onProgress: OnProgress = () => undefined): Arranged {
  const { direction, graph, density } = request;
  switch (request.kind) {
    case "force":
      return arrangeForce(graph, density);
    case "tree":
      return turned(direction, graph, (turnedGraph) => arrangeTree(turnedGraph, density));
    case "layered":
      return turned(direction, graph, (turnedGraph) => arrangeLayered(turnedGraph, { density, onProgress }));
    case "lanes": {
      const bands = request.bands ?? graph.boxes.map(() => 0);
      return turned(direction, graph, (turnedGraph) => arrangeLayered(turnedGraph, { density, onProgress, bands }));
    }
  }
}

/** Everything is worked out from left to right; for downwards, across and down change places before and after. */
const turned = (direction: LayoutDirection, graph: FlatGraph, run: (graph: FlatGraph) => Arranged): Arranged =>
  direction === "right" ? run(graph) : turnArranged(run(turnGraph(graph)));
