import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { chooseSides, type Side } from "./sides.ts";

/** Where a flow meets the two sides: px from the middle of the side, to the right or downwards. */
export interface EdgeEnds {
  readonly from: number;
  readonly to: number;
}

/** A flow with the boxes at its ends. */
export interface Connection {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
}

interface Port {
  readonly edge: RecordId;
  readonly end: "from" | "to";
  readonly box: Box;
  readonly side: Side;
  /** Where the other end lies along this side; decides the order. */
  readonly towards: number;
}

const GAP = 14;
const CORNER = 10;

/** Spreads the flows that meet at one side of a box along that side, in the order in which they arrive. */
export function spreadPorts(connections: readonly Connection[]): ReadonlyMap<RecordId, EdgeEnds> {
  const groups = new Map<string, Port[]>();
  for (const { edge, from, to } of connections) {
    const sides = chooseSides(from, to);
    add(groups, edge.from, { edge: edge.id, end: "from", box: from, side: sides.from, towards: along(sides.from, to) });
    add(groups, edge.to, { edge: edge.id, end: "to", box: to, side: sides.to, towards: along(sides.to, from) });
  }
  const ends = new Map<RecordId, { from: number; to: number }>(
    connections.map(({ edge }) => [edge.id, { from: 0, to: 0 }]),
  );
  for (const ports of groups.values()) {
    ports.sort((a, b) => a.towards - b.towards);
    const gap = Math.min(GAP, room(ports[0]) / Math.max(1, ports.length - 1));
    ports.forEach(({ edge, end }, index) => {
      const found = ends.get(edge);
      if (found !== undefined) found[end] = (index - (ports.length - 1) / 2) * gap;
    });
  }
  return ends;
}

function add(groups: Map<string, Port[]>, node: RecordId, port: Port): void {
  const key = `${port.side} ${node}`;
  const ports = groups.get(key);
  if (ports === undefined) groups.set(key, [port]);
  else ports.push(port);
}

const along = (side: Side, { x, y, w, h }: Box): number => (isUpright(side) ? y + h / 2 : x + w / 2);

function room(port: Port | undefined): number {
  if (port === undefined) return 0;
  return (isUpright(port.side) ? port.box.h : port.box.w) - 2 * CORNER;
}

const isUpright = (side: Side): boolean => side === "left" || side === "right";
